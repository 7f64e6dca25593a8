class A(Exception): pass
class B(A): pass
def test(exc, *handlers):
  for h in handlers:
    try:
      try:
        raise exc
      except h:
        print 'match',
      else:
        print 'else',
    except Exception as e:
      print 'no', type(e).__name__,
  print
test(B(), A, B, (KeyError, A), ((KeyError, (A,)),), KeyError, Exception, BaseException, object, int, 5, 'str', None, ())
class Old: pass
class Sub(Old): pass
try:
  raise Sub
except Old as o:
  print o.__class__.__name__
