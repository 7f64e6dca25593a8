class L(object):
  def __add__(self, o): print 'L.add',; return NotImplemented
class R(object):
  def __radd__(self, o): print 'R.radd',; return 'r'
print L() + R(), 1 + R(), [] + R() if False else ''
class A(object):
  def __add__(self, o): print 'A.add',; return 'A'
  def __radd__(self, o): print 'A.radd',; return 'Ar'
class B(A):
  def __radd__(self, o): print 'B.radd',; return 'Br'
class C(A): pass
print A() + B(), A() + C(), B() + A(), B() + B()
for e in ('L() + 1', 'L() + L()', '1 + L()', 'object() + 1', '"a" + R()', '[] + R()', '(1,) + R()', 'None + R()', 'A() - 1', '1 - A()', '-A()', 'A() ** 2', 'A() << 1', 'A()[0]', 'A() % 1', "'%s' % R()" ):
  try:
    print e, str(eval(e))[:5]
  except TypeError as x:
    print e, x
