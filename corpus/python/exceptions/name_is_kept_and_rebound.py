try:
  raise ValueError('x')
except ValueError as e:
  pass
print repr(e)
try:
  raise ValueError('y')
except ValueError, e:
  pass
print repr(e)
class C: pass
c = C()
l = [0]
try:
  raise KeyError(1, 2)
except KeyError, c.err:
  pass
print c.err.args
try:
  raise KeyError('z')
except KeyError, l[0]:
  print l
try:
  raise ValueError(1, 2)
except ValueError, (a, b):
  print a, b
