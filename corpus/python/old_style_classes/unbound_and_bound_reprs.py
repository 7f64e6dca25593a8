class A:
  def m(self): pass
  s = staticmethod(lambda: 's')
  c = classmethod(lambda cls: cls.__name__)
  p = property(lambda self: 'prop')
print A.m, A.s(), A.c(), A().s(), A().c(), A().p
a = A()
a.p = 5
print a.p
print repr(A().m).split(' at ')[0]
