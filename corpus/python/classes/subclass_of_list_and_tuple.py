class L(list):
  def __getitem__(self, i): return ('item', list.__getitem__(self, i))
  def __len__(self): return 99
l = L([3, 1, 2])
print l, l[0], len(l), sorted(l), list(l), l[0:2], l + [4], type(l + [4]), type(l * 2), type(l[:])
l.x = 1
l.append(0)
print l.x, l == [3, 1, 2, 0], repr(l), bool(L()), isinstance(l, list)
class T(tuple):
  def __new__(cls, *a): return tuple.__new__(cls, a)
  def first(self): return self[0]
t = T(1, 2)
print t, t.first(), t + (3,), type(t + (3,)), hash(t) == hash((1, 2)), t == (1, 2), type(t[:]), '%s-%s' % t
