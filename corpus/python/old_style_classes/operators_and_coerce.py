class A:
  def __init__(self, v): self.v = v
  def __coerce__(self, other): return (self.v, other)
print A(5) + 1, 1 + A(5), A(5) * 2, A(7) - 2, 10 - A(7), A(5) == 5, A(5) < 6
class B:
  def __add__(self, o): return 'add'
  def __radd__(self, o): return 'radd'
  def __iadd__(self, o): return 'iadd'
  def __cmp__(self, o): return 1
b = B()
print b + 1, 1 + b, b > 1, b < 1, 1 < b, cmp(b, 0)
b += 1
print b
class C:
  def __coerce__(self, other): return None
try:
  C() + 1
except TypeError as e:
  print e
