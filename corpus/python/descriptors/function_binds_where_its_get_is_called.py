def f(self, x=1): return (self, x)
m = f.__get__(5)
print m(), m(2), f.__get__(None, int), type(m).__name__
try:
  f.__get__(None, None)
except TypeError as e:
  print e
