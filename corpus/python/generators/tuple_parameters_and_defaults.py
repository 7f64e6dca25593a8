def g((a, b), c=3, *d, **e):
  yield a; yield b; yield c; yield d; yield e
print list(g('xy', 1, 2, k=3))
it = g(5)
try:
  it.next()
except TypeError as e:
  print e
