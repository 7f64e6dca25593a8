l = [1]; l.append(l)
d = {}; d['d'] = d; d['l'] = [d]
t = ([],); t[0].append(t)
print l, d, repr(t)
class A(object):
  def __init__(self): self.l = [self]
  def __repr__(self): return 'A(%r)' % (self.l and 'x',)
print A().l
s = [[]]; s[0].append(s)
print repr(s)
print l == l, l in l
