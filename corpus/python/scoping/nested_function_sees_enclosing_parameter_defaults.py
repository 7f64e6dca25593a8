def f(a, b=lambda: a):
  return b
a = 'global a'
print f(1)()
def g(a):
  def h(b=a): return b
  a = 2
  return h()
print g(1)
