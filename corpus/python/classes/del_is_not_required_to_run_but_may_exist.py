class A(object):
  def __del__(self): pass
  def __enter__(self): return 'entered'
  def __exit__(self, *a): return True
with A() as x:
  print x
  raise ValueError
print 'swallowed'
