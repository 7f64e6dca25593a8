def f(a):
  b = 2
  return eval('a + b'), eval('[x for x in (a, b)]')
print f(1)
def g(a):
  return eval('lambda: 1')(), eval('a', {'a': 'other'})
print g(5)
def h():
  x = 1
  def k():
    return eval('x')
  try:
    return k()
  except NameError as e:
    return str(e)
print h()
def m():
  x = 1
  def k():
    x
    return eval('x')
  return k()
print m()
