class M(type):
  def __new__(mcs, name, bases, ns):
    print 'new', name, [b.__name__ for b in bases], sorted(k for k in ns if not k.startswith('__'))
    ns['added'] = True
    return type.__new__(mcs, name, bases, ns)
  def __init__(cls, name, bases, ns):
    print 'init', name
    type.__init__(cls, name, bases, ns)
  def __call__(cls, *a):
    print 'call', a
    return type.__call__(cls, *a)
class A(object):
  __metaclass__ = M
  x = 1
class B(A): pass
print type(B).__name__, B.added, B().x, A.__metaclass__ is M
