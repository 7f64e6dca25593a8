class A(object):
  def who(self): return 'A'
class B(object):
  def who(self): return 'B'
a = A()
a.__class__ = B
print a.who(), isinstance(a, B), type(a).__name__
for value in (int, 5, type('S', (object,), {'__slots__': ['q']})):
  try:
    a.__class__ = value
  except TypeError as e:
    print e
try:
  (1).__class__ = A
except TypeError as e:
  print e
class O1:
  pass
class O2:
  def who(self): return 'O2'
o = O1()
o.__class__ = O2
print o.who()
