n = float('nan')
print n == n, n in [n], [n] == [n], (n,) == (n,), {n: 1}[n], n != n, n < 1, n > 1, [n].index(n), [n].count(n), cmp(n, n), {1: n} == {1: n}, sorted([3, n, 1])[0], max(n, 1), max(1, n), min([n, 2])
class Never(object):
  def __eq__(self, o): return False
x = Never()
print x in [x], [x] == [x], [x].count(x), x == x
