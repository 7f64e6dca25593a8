class A(object):
  @property
  def x(self):
    "the doc"
    return self._x
  @x.setter
  def x(self, v): self._x = v
  @x.deleter
  def x(self): del self._x
a = A()
a.x = 3
print a.x, A.x.__doc__, A.x.fget(a), type(A.x).__name__
del a.x
try:
  a.x
except AttributeError as e:
  print e
class B(A):
  @A.x.getter
  def x(self): return 'B'
b = B()
b.x = 1
print b.x, b._x
p = property(doc='given')
print p.__doc__, p.fget
try:
  p.fget = 1
except TypeError as e:
  print e
