def f(a): return a
def g(a): return a * 2
f.func_code = g.func_code
print f(4)
f.func_defaults = (7,)
print f()
f.__defaults__ = None
try:
  f()
except TypeError as e:
  print e
try:
  f.func_defaults = 5
except TypeError as e:
  print e
