class A(object):
  def __init__(self): return 5
try:
  A()
except TypeError as e:
  print e
class Old:
  def __init__(self): return 5
try:
  Old()
except TypeError as e:
  print e
