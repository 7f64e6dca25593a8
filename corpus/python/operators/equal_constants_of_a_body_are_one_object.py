x, y = 1.5, 1.5
print x is y, 10L is 10L, u'a' is u'a', 1.5 is 2.5, 1L is 1.0
z = 3.0 / 2
print z == x, z is x
def f():
  return 1.5, 1.5
a, b = f()
print a is b, a is x
