class A(object):
  def __init__(self, v): self.v = v
  def __eq__(self, o): return isinstance(o, A) and self.v == o.v
  def __hash__(self): return hash(self.v)
print len({A(1): 'x', A(1): 'y', A(2): 'z'}), A(1) in [A(1)], A(1) != A(1), {A(3): 'hit'}[A(3)], set([A(1), A(1)]) == set([A(1)])
class B(object):
  def __eq__(self, o): return True
b = B()
print {b: 1}[b], B() == 5, 5 == B(), B() != 5
class C(object):
  __hash__ = None
try:
  {C(): 1}
except TypeError as e:
  print e
class D(object):
  def __hash__(self): return 'x'
try:
  hash(D())
except TypeError as e:
  print e
class E(object):
  def __hash__(self): return 2 ** 64 + 5
print hash(E()) == hash(2 ** 64 + 5)
class F:
  def __eq__(self, o): return True
try:
  hash(F())
except TypeError as e:
  print e
class G:
  def __cmp__(self, o): return 0
try:
  hash(G())
except TypeError as e:
  print e
