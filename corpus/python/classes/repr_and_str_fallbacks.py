class A(object):
  def __repr__(self): return 'A!'
class B(object):
  def __str__(self): return 'B!'
class C(object):
  def __repr__(self): return 5
class D(object):
  def __str__(self): return u'd'
class E(object):
  def __str__(self): return u'\xe9'
class F(object):
  def __unicode__(self): return u'\xe9'
  def __str__(self): return 'F'
print A(), str(A()), '%s %r' % (A(), A()), [A()]
print B(), repr(B()).startswith('<__main__.B object at 0x')
try:
  repr(C())
except TypeError as e:
  print e
print repr(str(D())), '%s' % D()
try:
  str(E())
except UnicodeEncodeError as e:
  print e
print repr(unicode(F())), str(F()), repr(u'%s' % F()), unicode(A())
try:
  print '%s' % C()
except TypeError as e:
  print e
