class Pair(tuple):
  pass

def f(a=1, b=2):
  return a, b
print f.func_defaults is f.__defaults__
f.func_defaults = Pair((3, 4))
print type(f.__defaults__).__name__, f()
f.func_defaults = ()
print f.func_defaults
f.func_defaults = None
print f.func_defaults
