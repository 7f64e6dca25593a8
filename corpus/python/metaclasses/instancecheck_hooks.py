class M(type):
  def __instancecheck__(cls, obj): print 'inst', obj; return obj == 5
  def __subclasscheck__(cls, sub): print 'sub', sub; return True
class A(object): __metaclass__ = M
print isinstance(5, A), isinstance(6, A), issubclass(int, A), isinstance(A(), A), isinstance(7, (str, A))
try:
  raise ValueError('x')
except A:
  print 'caught by hook'
