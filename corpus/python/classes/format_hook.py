class A(object):
  def __format__(self, spec): return 'fmt<%s>' % spec
print '{0:abc} {0} {0!r:.3}'.format(A()).replace(repr(A())[:3], 'REP'), format(A(), 'q'), format(A())
class B(object): 
  def __str__(self): return 'B'
print '{0:>5}|{0:<3}|'.format(B()), format(B(), '^5')
class C(object):
  def __format__(self, spec): return 5
try:
  format(C())
except TypeError as e:
  print e
