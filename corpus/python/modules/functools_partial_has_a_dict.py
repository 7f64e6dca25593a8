import functools
p = functools.partial(int)
p.__dict__ = {'a': 3}
print p.a, p.__dict__
for change in lambda: setattr(p, '__dict__', 1), lambda: delattr(p, '__dict__'):
  try:
    change()
  except TypeError as e:
    print e
