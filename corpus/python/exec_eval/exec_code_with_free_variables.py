def f():
  x = 1
  def g(): return x
  return g
try:
  exec f().func_code
except TypeError as e:
  print e
try:
  eval(f().func_code)
except TypeError as e:
  print e
def h():
  print 'ran', sorted(locals())
exec h.func_code
print eval((lambda: 5).func_code)
