def g():
  try:
    yield 1
  except ValueError:
    print 'not reached'
it = g()
try:
  it.throw(ValueError, 'early')
except ValueError as e:
  print e
print list(it)
