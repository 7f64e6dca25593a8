def deco(name):
  print 'make', name
  def wrap(fn):
    print 'apply', name, fn.__name__
    return fn
  return wrap
@deco('a')
@deco('b')
def f(): pass
@deco('c')
class K(object): pass
