def f(a, (b, (c, d)), e=5, (g, h)=(6, 7)):
  return a, b, c, d, e, g, h
print f(1, (2, (3, 4)))
print f(1, [2, 'xy'], 0, 'ab')
print f.func_code.co_varnames[:4], f.func_code.co_argcount
try:
  f(1, 2)
except TypeError as e:
  print e
try:
  f(1, (2, (3, 4, 5)))
except ValueError as e:
  print e
