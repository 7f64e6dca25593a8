def g(n):
  try:
    for i in range(n):
      try:
        yield i
      finally:
        print 'inner', i
  finally:
    print 'outer'
for x in g(2): print x
it = g(5)
it.next()
it.close()
