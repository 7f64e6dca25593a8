__metaclass__ = type
class A: pass
print type(A), type(A())
class B(A): pass
print type(B)
def f():
  __metaclass__ = 5
  class C: pass
  return type(C)
print f()
