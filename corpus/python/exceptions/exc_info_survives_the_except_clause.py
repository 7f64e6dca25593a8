import sys
try:
  raise ValueError('v')
except ValueError:
  pass
print sys.exc_info()[:2]
def f():
  try:
    raise KeyError('k')
  except KeyError:
    print sys.exc_info()[0].__name__
  return sys.exc_info()[0].__name__
print f(), sys.exc_info()[0].__name__
sys.exc_clear()
print sys.exc_info()
def g():
  print sys.exc_info()[0]
try:
  raise IndexError
except IndexError:
  g()
