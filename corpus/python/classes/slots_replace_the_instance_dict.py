class A(object):
  __slots__ = ('x', 'y')
  def __init__(self): self.x = 1
a = A()
print a.x, hasattr(a, 'y'), hasattr(a, '__dict__')
for act in ("a.z = 1", "print a.y", "del a.y", "del a.x; print a.x", "A.x = 5; print a.x", "print A.y"):
  try:
    exec act
  except AttributeError as e:
    print e
class B(A): pass
b = B()
b.z = 3
print b.z, b.__dict__, b.x
class C(object):
  __slots__ = 'one'
C().one = 1
class D(A):
  __slots__ = ['z']
try:
  D().w = 1
except AttributeError as e:
  print e
try:
  class E(object):
    __slots__ = ['x']
    x = 1
except ValueError as e:
  print e
for bad in ([1], ['a b'], ['1']):
  try:
    type('F', (object,), {'__slots__': bad})
  except TypeError as e:
    print e
try:
  type('G', (int,), {'__slots__': ['a']})().a = 5
  print 'ok'
  type('H', (tuple,), {'__slots__': ['a']})
except TypeError as e:
  print e
