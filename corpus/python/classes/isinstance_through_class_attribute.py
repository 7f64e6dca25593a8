class A(object): pass
class Fake(object):
  @property
  def __class__(self): return A
print isinstance(Fake(), A), isinstance(Fake(), Fake), type(Fake()).__name__, issubclass(Fake, A)
print isinstance(1, (str, (float, int))), issubclass(bool, (str, int)), isinstance(True, int)
class Old: pass
print isinstance(Old(), Old), type(Old()), isinstance(Old(), object), issubclass(Old, object)
for call in (lambda: isinstance(1, 1), lambda: isinstance(1, (int, 1)), lambda: isinstance('', (int, 1)), lambda: issubclass(1, int), lambda: issubclass(int, 1), lambda: issubclass(Old(), Old)):
  try:
    print call()
  except TypeError as e:
    print e
