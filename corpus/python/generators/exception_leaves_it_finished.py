def g():
  yield 1
  raise KeyError('k')
  yield 2
it = g()
print it.next()
try:
  it.next()
except KeyError as e:
  print 'KeyError', e
print list(it)
def s():
  yield 1
  raise StopIteration('early')
  yield 2
print list(s())
def deep():
  yield next(iter([]))
  yield 'never'
print list(deep())
