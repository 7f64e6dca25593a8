class A: pass
a = A()
print type(A), type(a), A, repr(a).startswith('<__main__.A instance at 0x'), a.__class__, A.__module__, A.__doc__, A.__dict__
print isinstance(a, A), a.__dict__
class B:
  def __repr__(self): return 'B()'
print B(), [B()], str(B())
class C:
  def __str__(self): return 'C!'
print C(), repr(C())[:12]
