class A:
  def __init__(self, v): self.v = v
  def __lt__(self, o): return 'lt'
  def __eq__(self, o): return NotImplemented
  def __len__(self): return self.v
print A(1) < A(2), A(1) > A(2), A(1) == A(1), bool(A(0)), bool(A(1))
class B:
  def __nonzero__(self): return 0
class C:
  def __nonzero__(self): return 'x'
print bool(B()), not B()
try:
  bool(C())
except TypeError as e:
  print e
class D:
  def __cmp__(self, o): return 'x'
try:
  D() < 1
except TypeError as e:
  print e
