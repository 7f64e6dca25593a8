def g():
  yield it.next()
it = g()
try:
  it.next()
except ValueError as e:
  print e
try:
  it.next()
except StopIteration:
  print 'stop'
