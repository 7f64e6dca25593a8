class A(object):
  def f(self): return 'f of %s' % type(self).__name__
class B(object):
  g = A.f
  h = A.__dict__['f']
  i = A.f.im_func
b = B()
print b.h(), b.i()
try:
  b.g()
except TypeError as e:
  print e
