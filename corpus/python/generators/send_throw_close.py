def g():
  try:
    while True:
      try:
        x = yield 'ready'
        print 'got', x
      except ValueError as e:
        print 'caught', e
        yield 'from except'
  finally:
    print 'closing'
it = g()
print it.next(), it.send(5), it.throw(ValueError('v')), it.next()
it.close()
try:
  it.next()
except StopIteration as e:
  print 'stopped', repr(e)
it.close()
