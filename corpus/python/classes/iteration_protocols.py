class Seq(object):
  def __getitem__(self, i):
    if i > 3: raise IndexError
    return i * i
  def __len__(self): return 10
print list(Seq()), 9 in Seq(), 5 in Seq(), tuple(reversed([1, 2])), max(Seq()), [x for x in Seq()]
a, b, c, d = Seq()
print a, b, c, d
class It(object):
  def __init__(self): self.n = 0
  def __iter__(self): return self
  def next(self):
    self.n += 1
    if self.n > 3: raise StopIteration
    return self.n
print list(It()), sum(It()), dict(zip(It(), 'abc')), 2 in It()
class Bad(object):
  def __iter__(self): return 5
try:
  list(Bad())
except TypeError as e:
  print e
class NoIter(object):
  __iter__ = None
try:
  list(NoIter())
except TypeError as e:
  print e
print list(reversed(Seq()))[:2] if False else 'skipped'
class R(object):
  def __len__(self): return 3
  def __getitem__(self, i): return 'r%d' % i
print list(reversed(R()))
class R2(R):
  def __reversed__(self): return iter('xyz')
print list(reversed(R2()))
