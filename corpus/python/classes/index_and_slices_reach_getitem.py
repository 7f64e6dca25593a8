class A(object):
  def __getitem__(self, k): return k
  def __setitem__(self, k, v): print 'set', k, v
  def __delitem__(self, k): print 'del', k
a = A()
print a[1], a[1:2], a[:], a[::2], a[1:2, 3], a[...], a[..., 1], a[1,], a['k'], a[-1], a[-2:]
a[1:2] = 5
a[::3] = 6
del a[:], a[0]
