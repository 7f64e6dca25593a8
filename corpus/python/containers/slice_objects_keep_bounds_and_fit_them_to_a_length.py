s = slice(1, 10, 2)
print s, s.start, s.stop, s.step, s.indices(5), slice(3), slice(None), range(10)[s], s == slice(1, 10, 2), slice(1, 2) < slice(1, 3)
print slice(-3, None).indices(5), slice(None, None, -1).indices(4), slice(20, 30).indices(5), slice(5, -20, -2).indices(10)
for e in ('hash(s)', 's.start = 1', 's.indices()', 's.indices("a")', 'slice()', 'slice(1, 2, 0).indices(3)'):
  try:
    print e, eval(e) if '=' not in e else None
    if '=' in e: exec e
  except Exception as z:
    print e, type(z).__name__, z
