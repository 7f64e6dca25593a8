def f():
  exec 'x = 42'
  return x
print f()
def g(a):
  exec 'a = 7'
  return a
print g(1)
def h():
  x = 1
  exec 'y = x + 1' in {'x': 10}, locals()
  exec 'x = 5'
  return x, y
print h()
