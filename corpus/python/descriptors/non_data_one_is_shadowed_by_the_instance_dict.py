class lazy(object):
  def __init__(self, fn): self.fn = fn
  def __get__(self, obj, cls):
    if obj is None: return self
    print 'computing'
    value = obj.__dict__[self.fn.__name__] = self.fn(obj)
    return value
class A(object):
  @lazy
  def v(self): return 42
a = A()
print a.v
print a.v
