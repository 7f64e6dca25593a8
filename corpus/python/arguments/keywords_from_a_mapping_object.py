class M(object):
  def keys(self): return ['b', 'a']
  def __getitem__(self, k): return k * 2
def f(**kw): return sorted(kw.items())
print f(**M())
class N(object):
  pass
try:
  f(**N())
except TypeError as e:
  print e
