class Hashed(list):
  def __hash__(self):
    return 5

for method in [].pop, {}.get, set().add, 'a'.join, (1,).count, ([],).count, Hashed().append, len:
  try:
    hash(method)
    print method.__name__, 'has one'
  except TypeError as e:
    print method.__name__, e
print hash('a'.join) == hash('a'.join), hash(Hashed().append) == hash(Hashed().append), hash('a'.join) == hash('b'.join)
