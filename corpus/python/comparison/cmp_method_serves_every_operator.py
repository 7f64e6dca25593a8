class C(object):
  def __init__(self, v): self.v = v
  def __cmp__(self, o):
    return cmp(self.v, getattr(o, 'v', o))
print C(1) < C(2), C(1) == C(1), C(2) > 1, 1 < C(2), C(1) != C(1), sorted([C(3), C(1)], reverse=True)[0].v, cmp(C(1), C(5)), max(C(1), C(4)).v, C(1) in [C(1)], 5 == C(5), [C(1)] == [C(1)], C(3) >= 3
class Bad(object):
  def __cmp__(self, o): return 'x'
try:
  Bad() < 1
except TypeError as e:
  print e
class Big(object):
  def __cmp__(self, o): return 10 ** 5
print cmp(Big(), 1), Big() > 1
class Both(object):
  def __cmp__(self, o): return -1
  def __eq__(self, o): return NotImplemented
print Both() == 1, Both() < 1
class NoneHash(object):
  def __cmp__(self, o): return 0
try:
  print hash(NoneHash()) != None
except TypeError as e:
  print e
