class A(object):
  def __new__(cls, *args, **kw):
    print 'new', cls.__name__, args, kw
    return object.__new__(cls)
  def __init__(self, a, b=2):
    print 'init', a, b
A(1, b=3)
class B(object):
  def __new__(cls, x):
    return x
  def __init__(self, x):
    print 'not called'
print B(5)
class C(A):
  def __new__(cls):
    return A(1)
  def __init__(self):
    print 'C.init'
C()
class D(int):
  def __new__(cls, v):
    return int.__new__(cls, v * 2)
print D(4), type(D(4)).__name__, D(4) + 1, type(D(4) + 1)
