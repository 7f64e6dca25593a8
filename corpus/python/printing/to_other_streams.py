class W(object):
  def __init__(self): self.out = []
  def write(self, s): self.out.append(s)
w = W()
print >>w, 1, 'a', u'u', 2.5,
print >>w, 'next'
print >>w
print w.out, w.softspace
class NoSpace(object):
  __slots__ = ['out']
  def __init__(self): self.out = []
  def write(self, s): self.out.append(s)
n = NoSpace()
print >>n, 1,
print >>n, 2
print n.out
print >>None, 'to stdout'
class Bad(object): pass
try:
  print >>Bad(), 1
except AttributeError as e:
  print e
try:
  print >>5
except AttributeError as e:
  print e
import sys
old = sys.stdout
sys.stdout = w
print 'redirected',
print 1
sys.stdout = old
print w.out[-4:]
