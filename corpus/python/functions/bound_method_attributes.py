class A(object):
  def m(self):
    "doc of m"
a = A()
print a.m.__name__, a.m.__doc__, a.m.im_func is A.__dict__['m'], a.m.im_self is a, a.m.im_class is A, a.m.__self__ is a, a.m.__func__ is a.m.im_func
print A.m.im_self, A.m == A.m, a.m == a.m, a.m is a.m, a.m == A().m, hash(a.m) == hash(a.m)
A.m.im_func.tag = 3
print a.m.tag
try:
  a.m.tag = 4
except AttributeError as e:
  print e
print A.m
