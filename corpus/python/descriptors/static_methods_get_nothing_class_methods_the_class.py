class A(object):
  @staticmethod
  def s(x): return x
  @classmethod
  def c(cls, x): return cls.__name__, x
  def plain(self): pass
  e = staticmethod(len)
  t = classmethod(repr)
class B(A): pass
print A.s(1), A().s(2), A.c(1), B().c(2), B.c(3), A.e('abc'), A().e([1]), B.t()
print type(A.__dict__['s']).__name__, type(A.__dict__['c']).__name__
try:
  A.__dict__['s']()
except TypeError as e:
  print e
print A.__dict__['s'].__func__(5), A.__dict__['c'].__get__(None, B)(1), A.c.im_self is A
try:
  staticmethod()
except TypeError as e:
  print e
try:
  classmethod(1, 2)
except TypeError as e:
  print e
