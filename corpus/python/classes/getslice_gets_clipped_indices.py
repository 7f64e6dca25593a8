class A(object):
  def __len__(self): return 10
  def __getslice__(self, i, j): return ('slice', i, j)
  def __setslice__(self, i, j, v): print 'setslice', i, j, v
  def __delslice__(self, i, j): print 'delslice', i, j
  def __getitem__(self, k): return ('item', k)
a = A()
import sys
print a[1:2], a[-3:], a[:][1], a[:][2] == sys.maxint, a[-20:5], a[::1], a[1:2:1]
a[1:3] = 'x'
a[:-1] = 'y'
del a[2:4]
