class E(Exception):
  def __init__(self, a, b): pass
try:
  raise E, 1
except TypeError as e:
  print e
try:
  raise E, (1, 2)
except E as e:
  print 'E', e.args
class F(Exception):
  def __new__(cls, *a): return 5
try:
  raise F
except Exception as e:
  print type(e).__name__, e
