class A:
  def __iter__(self): return iter([1, 2])
class B:
  def __getitem__(self, i):
    if i == 3: raise IndexError
    return i
class C:
  def __init__(self): self.n = 0
  def __iter__(self): return self
  def next(self):
    self.n += 1
    if self.n == 3: raise StopIteration
    return self.n
print list(A()), list(B()), list(C()), 2 in A(), 2 in B(), 7 in C()
class D:
  def __iter__(self): return 5
try:
  list(D())
except TypeError as e:
  print e
class E:
  def __contains__(self, x): return 'yes'
  def __call__(self, *a): return a
  def __getslice__(self, i, j): return (i, j)
print 1 in E(), E()(1, 2), E()[1:2], E()[0:100]
try:
  E()[-1:]
except AttributeError as e:
  print e
