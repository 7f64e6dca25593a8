def f(a, *b, **c):
  def g(): return a, b, c
  a = a + 1
  return g
print f(1, 2, k=3)()
