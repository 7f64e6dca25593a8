class A(object):
  @property
  def r(self): return 1
  w = property(fset=lambda self, v: None)
  d = property(fdel=lambda self: None)
a = A()
for act in ('a.r = 1', 'del a.r', 'a.w', 'a.w = 1', 'del a.d', 'a.d', 'a.d = 1'):
  try:
    exec act
    print act, 'fine'
  except AttributeError as e:
    print act, '->', e
