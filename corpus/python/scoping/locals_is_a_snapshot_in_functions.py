def f():
  a = 1
  d = locals()
  d['a'] = 2
  d['b'] = 3
  return a, 'b' in locals(), sorted(locals())
print f()
locals()['made'] = 5
print made
def g(x):
  l1 = locals()
  y = 2
  l2 = locals()
  return l1 is l2, sorted(l1)
print g(1)
