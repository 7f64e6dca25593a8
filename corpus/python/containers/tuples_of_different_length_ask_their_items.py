class Asked(object):
  def __init__(self, n):
    self.n = n
  def __eq__(self, other):
    print 'eq', self.n, other.n,
    return self.n == other.n

for left, right in [((Asked(1),), (Asked(1), 2)), ((Asked(1), 3), (Asked(2),)), ([Asked(1)], [Asked(1), 2])]:
  print left == right, left != right
