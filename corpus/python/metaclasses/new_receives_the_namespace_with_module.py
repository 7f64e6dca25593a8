class M(type):
  def __new__(mcs, name, bases, ns):
    print sorted(ns)
    return type.__new__(mcs, name, bases, dict(ns, extra=1))
class A(object):
  "doc"
  __metaclass__ = M
  def f(self): pass
print A.extra, A.__doc__
