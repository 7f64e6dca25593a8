class A(object):
  "doc"
print A.__name__, A.__module__, A.__doc__, A.__bases__, A.__dict__['__doc__'], repr(A)
A.__name__ = 'Z'
print A, A.__name__
class B(A): pass
print B.__doc__
try:
  A.__doc__ = 'new'
except AttributeError as e:
  print e
A.__module__ = 'mod'
print repr(A)
try:
  A.__name__ = 5
except TypeError as e:
  print e
try:
  del A.__module__
except TypeError as e:
  print e
