class Meta(type):
  @property
  def prop(cls): return 'meta prop ' + cls.__name__
  def meth(cls): return 'meta meth'
  x = 'meta x'
class A(object):
  __metaclass__ = Meta
  prop = 'class prop'
  x = 'class x'
  meth = 'class meth'
print A.prop, A.x, A.meth, A().prop, A.__dict__['prop']
class B(object):
  __metaclass__ = Meta
print B.prop, B.x, B.meth()
try:
  B().prop
except AttributeError as e:
  print e
try:
  A.prop = 1
except AttributeError as e:
  print e
