a, b = 1, 2
a, b = b, a
print a, b
(a, [b, (c, d)]), e = (1, [2, 'cd']), 5
print a, b, c, d, e
[x, y] = {1: 'a', 2: 'b'}
print x, y
(z,) = 'z'
print z
def g():
  yield 1; yield 2
p, q = g()
print p, q
for bad in (lambda: 1, lambda: (1,), lambda: (1, 2, 3), lambda: [], lambda: 'abc', lambda: None, lambda: g, lambda: {}, lambda: iter([1]), lambda: xrange(5)):
  try:
    a, b = bad()
  except Exception as e:
    print type(e).__name__, e
try:
  a, b, c = 1, 2
except ValueError as e:
  print e
