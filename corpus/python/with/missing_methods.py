class NoExit(object):
  def __enter__(self): print 'entered'
class NoEnter(object):
  def __exit__(self, *a): pass
class OnInstance(object): pass
i = OnInstance()
i.__enter__ = lambda: 1
i.__exit__ = lambda *a: 1
for cm in (NoExit(), NoEnter(), i, 5, None):
  try:
    with cm: print 'body'
  except AttributeError as e:
    print e
class Old: pass
o = Old()
o.__enter__ = lambda: 'old entered'
o.__exit__ = lambda *a: None
with o as x: print x
