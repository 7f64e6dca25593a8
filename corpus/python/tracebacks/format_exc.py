import traceback
def f(x):
  return g(x)
def g(x):
  y = x
  raise ValueError('deep %d' % y)
try:
  f(3)
except ValueError:
  print traceback.format_exc()
class C(object):
  def m(self):
    return [1 / z for z in [0]]
try:
  C().m()
except ZeroDivisionError:
  print traceback.format_exc()
try:
  eval('1 +')
except SyntaxError:
  print traceback.format_exc().splitlines()[-1]
try:
  exec 'a = 1\nb = c\n'
except NameError:
  print traceback.format_exc()
