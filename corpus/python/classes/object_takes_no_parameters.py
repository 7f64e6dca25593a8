class A(object): pass
class B(object):
  def __init__(self, x): pass
class C(object):
  def __new__(cls, x): return object.__new__(cls)
class D(object):
  def __init__(self, x): object.__init__(self, x)
for make in (lambda: A(1), lambda: B(), lambda: B(1), lambda: C(1), lambda: C(), lambda: D(1), lambda: object.__new__(5), lambda: object.__new__(), lambda: int.__new__(str), lambda: object.__new__(int), lambda: A(x=1), lambda: object.__new__(A, 1)):
  try:
    print type(make()).__name__
  except TypeError as e:
    print e
