data = [('b', 2), ('a', 1), ('b', 1), ('a', 2)]
print sorted(data, key=lambda p: p[0]), sorted(data, key=lambda p: p[1], reverse=True), sorted(data, cmp=lambda x, y: cmp(x[0], y[0]), reverse=True)
calls = []
def key(x):
  calls.append(x)
  return -x
print sorted([1, 2, 3], key=key), calls
def bad(a, b): return 'x'
try:
  sorted([1, 2], bad)
except TypeError as e:
  print e
class C(object):
  def __init__(self, v): self.v = v
  def __lt__(self, o): return self.v < o.v
  def __repr__(self): return 'C%d' % self.v
print sorted([C(3), C(1), C(2)]), min([C(2), C(1)]), sorted([C(1), C(2)], reverse=True)
l = [1, 2, 3]
def mutate(x):
  l.append(x)
  return x
try:
  l.sort(key=mutate)
except ValueError as e:
  print e
print l
def boom(x):
  if x == 2: raise KeyError('k')
  return x
l = [3, 2, 1]
try:
  l.sort(key=boom)
except KeyError:
  print l
print sorted([[2], [1, 5], [1]]), sorted(['b', 'B', 'a', 'A']), sorted({'b': 1, 'a': 2}), sorted([1, 1.0, True, 1L], key=lambda x: 0)
