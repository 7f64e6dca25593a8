class A(object):
  b = 1
  def a(self): pass
x = A()
x.c = 2
print [n for n in dir(x) if not n.startswith('__')], [n for n in dir(A) if not n.startswith('__')]
class Old:
  z = 1
  def y(self): pass
print dir(Old), dir(Old())
class D(object):
  def __dir__(self): return ['q', 'p']
print dir(D())
def f():
  b = 1; a = 2
  return dir()
print f()
print [n for n in dir([]) if n.startswith('s')], '__len__' in dir([])
print dir(object)
