class A(object):
  x = 1
  def __getattribute__(self, name):
    if name == 'secret': raise AttributeError('no ' + name)
    return ('via', name, object.__getattribute__(self, 'x'))
  def __len__(self): return 7
a = A()
print a.x, a.nothing, len(a)
try:
  a.secret
except AttributeError as e:
  print e
class B(A):
  def __getattr__(self, name): return 'B ' + name
print B().secret
