class Data(object):
  def __get__(self, obj, cls): return ('data', obj is not None, cls.__name__)
  def __set__(self, obj, value): print 'set', value
class Non(object):
  def __get__(self, obj, cls=None): return 'non-data'
class A(object):
  d = Data()
  n = Non()
a = A()
a.__dict__['d'] = 'shadow'
a.__dict__['n'] = 'shadow'
print a.d, a.n, A.d, A.n
a.d = 5
a.n = 6
print a.n
try:
  del a.d
except AttributeError as e:
  print e
class OnlySet(object):
  def __set__(self, o, v): o.__dict__['q'] = v * 2
class B(object):
  q = OnlySet()
b = B()
print type(b.q).__name__
b.q = 4
print b.q
