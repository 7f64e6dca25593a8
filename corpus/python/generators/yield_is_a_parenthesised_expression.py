def g():
  x = yield
  y = yield x
  print 'y', y
  z = (yield y), 1
  print z
  a = b = yield 'ab'
  print a, b
  l = [0]
  l[0] += yield 'aug'
  print l
  yield 1, 2
  return
it = g()
print [it.next(), it.send(1), it.send(2), it.send(3), it.send(4), it.send(5)]
print list(it)
