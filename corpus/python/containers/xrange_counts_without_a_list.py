x = xrange(2, 20, 3)
print x, len(x), x[1], x[-1], list(x), 5 in x, list(reversed(x)), xrange(5), xrange(0), list(xrange(5, 0, -2)), type(x), bool(xrange(0)), xrange(3) == xrange(3)
for e in ('x[99]', 'x[1:2]', 'xrange(1, 2, 0)', 'xrange(1.5)', 'xrange("a")', 'xrange(10 ** 30)', 'x + x', 'x.foo', 'len(xrange(10 ** 9))'):
  try:
    print e, eval(e)
  except Exception as z:
    print e, type(z).__name__, z
