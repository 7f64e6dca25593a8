class A(object):
  x = 1
  def __getattr__(self, name):
    return 'got ' + name
a = A()
a.y = 2
print a.x, a.y, a.z
print hasattr(a, 'anything'), getattr(a, 'q', None)
class B(object):
  @property
  def p(self): raise AttributeError('inner')
  def __getattr__(self, name): return 'fallback ' + name
print B().p
class C(object):
  def __getattr__(self, name):
    raise AttributeError(name)
try:
  C().missing
except AttributeError as e:
  print repr(e)
print hasattr(C(), 'x')
