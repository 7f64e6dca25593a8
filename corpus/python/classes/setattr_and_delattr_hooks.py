class A(object):
  def __setattr__(self, name, value):
    print 'set', name, value
    object.__setattr__(self, name, value * 2)
  def __delattr__(self, name):
    print 'del', name
    object.__delattr__(self, name)
a = A()
a.x = 2
print a.x
a.x += 1
print a.x
del a.x
setattr(a, 'y', 1); delattr(a, 'y')
class B(object):
  def __delattr__(self, name): print 'del', name
  def __setattr__(self, name, value): self.__dict__[name] = [value]
b = B()
b.q = 1
del b.q
print b.q
