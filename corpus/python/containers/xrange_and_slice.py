x = xrange(2, 20, 3)
print x, len(x), x[1], x[-1], list(x), 5 in x, list(reversed(x)), xrange(5), xrange(0), list(xrange(5, 0, -2)), type(x), bool(xrange(0)), xrange(3) == xrange(3)
s = slice(1, 10, 2)
print s, s.start, s.stop, s.step, s.indices(5), slice(3), slice(None), range(10)[s], s == slice(1, 10, 2), slice(1, 2) < slice(1, 3)
for e in ('x[99]', 'x[1:2]', 'xrange(1, 2, 0)', 'xrange(1.5)', 'xrange("a")', 'hash(s)', 's.start = 1', 'xrange(10 ** 30)', 'x + x', 's.indices()', 'slice()', 'x.foo'):
  try:
    print e, eval(e) if '=' not in e else None
    if '=' in e: exec e
  except Exception as z:
    print e, type(z).__name__, z
