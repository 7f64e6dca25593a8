def f():
  z = 1; a = 2
  return dir(), sorted(vars().keys()), locals() == vars()
print f()
class A: pass
a = A(); a.q = 1
print vars(a), dir(a), sorted(vars(A).keys())
print 'f' in globals(), 'f' in dir(), '__builtins__' in globals(), __name__
