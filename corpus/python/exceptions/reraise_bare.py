import sys
def f():
  try:
    raise ValueError('v')
  except ValueError:
    try:
      raise KeyError('k')
    except KeyError:
      pass
    raise
try:
  f()
except Exception as e:
  print type(e).__name__, e
def g():
  raise
try:
  g()
except TypeError as e:
  print e
try:
  1 / 0
except ZeroDivisionError:
  try:
    g()
  except Exception as e:
    print type(e).__name__, e
