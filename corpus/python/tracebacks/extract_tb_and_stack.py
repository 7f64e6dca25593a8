import sys, traceback
def f():
  raise KeyError('k')
try:
  f()
except KeyError:
  tb = sys.exc_info()[2]
  print traceback.extract_tb(tb)
  print traceback.format_exception_only(KeyError, KeyError('k'))
  print traceback.format_tb(tb)
