class A(object):
  def __enter__(self): raise ValueError('enter')
  def __exit__(self, *a): print 'not called'
class B(object):
  def __enter__(self): pass
  def __exit__(self, *a): raise KeyError('exit')
try:
  with A(): pass
except ValueError as e:
  print e
try:
  with B(): raise IndexError('body')
except KeyError as e:
  print e
try:
  with B(): pass
except KeyError as e:
  print e
class C(object):
  def __enter__(self): return 5
  def __exit__(self, t, v, tb):
    print isinstance(v, t)
    raise t, v, tb
try:
  with C(): raise IndexError('again')
except IndexError as e:
  print e
