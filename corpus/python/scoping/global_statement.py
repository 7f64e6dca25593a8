x = 1
def f():
  global x, y
  x = 2
  y = 3
f()
print x, y
def g():
  x = 10
  def h():
    global x
    x = 20
  h()
  return x
print g(), x
