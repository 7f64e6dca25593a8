def f(a, b=1): return a + b + k
k = 1
F = type(f)
g = F(f.func_code, {'k': 100}, 'g', (5,))
print g(1), g.__name__, g.func_defaults
try:
  F(1)
except TypeError as e:
  print e
try:
  F()
except TypeError as e:
  print e
