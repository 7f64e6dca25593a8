class M(type):
  def mro(cls): return [cls, object]
class A(object): x = 1
class B(A):
  __metaclass__ = M
print [c.__name__ for c in B.__mro__], hasattr(B, 'x')
