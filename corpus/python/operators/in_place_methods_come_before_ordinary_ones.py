class A(object):
  def __init__(self): self.log = []
  def __iadd__(self, o): self.log.append(('iadd', o)); return self
  def __sub__(self, o): return ('sub', o)
  def __imul__(self, o): return NotImplemented
  def __mul__(self, o): return ('mul', o)
  def __ipow__(self, o): return ('ipow', o)
  def __idiv__(self, o): return ('idiv', o)
  def __ior__(self, o): return ('ior', o)
a = b = A()
a += 1
print a is b, a.log
a -= 2
print a
b *= 3
print b
c = A(); c **= 2; print c
c = A(); c /= 2; print c
c = A(); c |= 2; print c
l = [1]; m = l; l += 'ab'; l *= 2; print m
try:
  l += 5
except TypeError as e:
  print e
l = [1]
try:
  l = l + 'ab'
except TypeError as e:
  print e
t = (1,)
try:
  t += [2]
except TypeError as e:
  print e
s = set([1]); r = s; s |= set([2]); print r
try:
  x = 5; x += 'a'
except TypeError as e:
  print e
try:
  x = None; x -= 1
except TypeError as e:
  print e
try:
  x = 'a'; x **= 1
except TypeError as e:
  print e
