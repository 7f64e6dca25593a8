def make(name, bases, ns):
  return (name, bases, sorted(ns))
class A:
  __metaclass__ = make
  y = 1
print A
class B(A[1] and object or object):
  __metaclass__ = lambda n, b, d: 'just a string'
print B
