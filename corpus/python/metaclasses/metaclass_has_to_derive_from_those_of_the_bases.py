class M1(type): pass
class M2(type): pass
class A(object): __metaclass__ = M1
class B(object): __metaclass__ = M2
try:
  class C(A, B): pass
except TypeError as e:
  print e
class M3(M1, M2): pass
class D(A, B): __metaclass__ = M3
print type(D).__name__
class E(A):
  __metaclass__ = type
print type(E).__name__
