class A(object):
  def m(self): return 'A'
class B(A):
  def m(self): return 'B' + self.__super.m()
B._B__super = super(B)
print B().m()
