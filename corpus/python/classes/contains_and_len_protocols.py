class A(object):
  def __contains__(self, x): return x * 2
print 1 in A(), 0 in A(), '' in A(), 5 not in A()
class L(object):
  def __init__(self, n): self.n = n
  def __len__(self): return self.n
for n in (0, 3, -1, 'x', 2L, True, 1.5, 2 ** 70):
  try:
    print len(L(n)), bool(L(n))
  except Exception as e:
    print type(e).__name__, e
class N(object):
  def __init__(self, n): self.n = n
  def __nonzero__(self): return self.n
for n in (True, 0, 5, 'x', None):
  try:
    print bool(N(n)), not N(n)
  except TypeError as e:
    print e
