l = [1]
m = l
l += [2]
l *= 2
print m, l is m
t = (1,)
u = t
t += (2,)
print u, t
s = 'a'
s += 'b'; s *= 2; s %= () if False else ()
print s
d = {'k': [1]}
d['k'] += [2]
x = 7
x -= 2; x *= 3; x /= 2; x %= 4; x **= 3; x <<= 2; x >>= 1; x |= 8; x &= 60; x ^= 5; x //= 2
print d, x
t = ([1],)
try:
  t[0] += [2]
except TypeError as e:
  print e, t
def f():
  print 'f',
  return l
f()[0] += 10
print l
l[1:2] += ['x']
print l
try:
  undefined_name += 1
except NameError as e:
  print e
def g():
  zz += 1
try:
  g()
except UnboundLocalError as e:
  print e
