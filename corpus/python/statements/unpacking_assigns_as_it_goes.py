class L(object):
  def __setitem__(self, k, v): print k, v
l = L()
l[0], l[1], (l[2], l[3]) = 1, 2, (3, 4)
i = 0
x = [0, 0]
i, x[i] = 1, 9
print x
try:
  a, (b, c) = 1, (2,)
except ValueError as e:
  print e, a
