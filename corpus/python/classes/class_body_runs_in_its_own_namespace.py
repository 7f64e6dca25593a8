print 'start'
class C(object):
  print 'body', __name__, '__module__' in locals()
  for i in range(3): pass
  def f(self): pass
  g = f
  if True:
    h = 'h'
print C.i, C.g == C.f, C.h, C.__module__, C.__name__
