log = []
def note(x):
  log.append(x)
  return x
g = (note(x) for x in [1, 2, 3] if note(x) > 1)
print log
print g.next(), log
print list(g), log
x = 10
print sum(x for x in range(4)), x
print list((a, b) for a in range(3) for b in range(a) if a != b)
print dict((k, v) for k, v in [(1, 2)]), max(i * i for i in (1, -3)), ','.join(str(i) for i in range(3))
