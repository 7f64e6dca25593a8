class C(object):
  __slots__ = ()
  a = 1

print str(C.__dict__) == str(dict(C.__dict__)), repr(C.__dict__) == 'dict_proxy(%r)' % dict(C.__dict__)
class Keys(object):
  keys = 'not a method'
for make in lambda: dict(Keys()), lambda: {}.update(Keys()):
  try:
    make()
  except TypeError as e:
    print e
