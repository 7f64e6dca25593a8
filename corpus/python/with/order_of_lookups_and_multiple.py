class CM(object):
  def __init__(self, n): self.n = n
  def __enter__(self):
    print 'enter', self.n
    return self.n
  def __exit__(self, *a):
    print 'exit', self.n, a[0] is not None
with CM(1) as a, CM(2) as b, CM(3):
  print a, b
try:
  with CM(1), CM(1 / 0):
    pass
except ZeroDivisionError:
  print 'zde'
with CM((1, 2)) as (x, y):
  print x, y
class L: pass
o = L()
with CM('attr') as o.attr:
  print o.attr
class Told(object):
  def __init__(self, name): self.name = name
  def __get__(self, obj, cls):
    print 'look up', self.name
    return self.call
  def call(self, *args):
    print 'call', self.name, len(args)
class Looked(object):
  __enter__ = Told('enter')
  __exit__ = Told('exit')
with Looked(): print 'body'
def g():
  with Looked(): yield 'from a generator'
print list(g())
