class A(object):
  x = 1
  def __getattr__(self, n):
    if n == 'boom': raise ValueError('boom')
    raise AttributeError('no ' + n)
a = A()
print getattr(a, 'x'), getattr(a, 'zz', 'default'), hasattr(a, 'x'), hasattr(a, 'zz'), hasattr(a, 'boom'), setattr(a, 'y', 2), a.y, delattr(a, 'y'), hasattr(a, 'y'), getattr(A, 'x'), getattr(a, u'x')
for e in ("getattr(a, 'zz')", "getattr(a, 'boom', 1)", "getattr(a, 5)", "setattr(a, 5, 1)", "delattr(a, 'nope')", "hasattr(a, 5)", "getattr(a)", "setattr(5, 'x', 1)", "setattr(a, 'weird name', 1); print getattr(a, 'weird name')", "getattr(a, u'\\xe9')", "delattr(a)", "setattr(a, 'x')"):
  try:
    exec e
    print e, 'ok'
  except Exception as x:
    print e, type(x).__name__, x
