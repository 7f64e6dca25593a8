def g():
  x = yield 1
  print x
it = g()
try:
  it.send(5)
except TypeError as e:
  print e
print it.send(None)
try:
  it.send(6)
except StopIteration:
  print 'end'
