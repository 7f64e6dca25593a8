class CM(object):
  def __enter__(self): print 'enter'; return 'cm'
  def __exit__(self, *a): print 'exit', a[0] and a[0].__name__; return a[0] is ValueError
def g():
  for i in (yield 'iter'):
    if (yield i) == 'skip':
      continue
    if i == 3: break
  else:
    yield 'else'
  while (yield 'while'):
    yield 'in while'
  else:
    yield 'while else'
  with CM() as c:
    yield c
  with CM():
    yield 'throw here'
  with (yield 'manager') as m:
    yield m
  try:
    yield 'try'
  except (yield 'handler type'):
    yield 'handled'
  else:
    yield 'try else'
  finally:
    yield 'finally'
  raise (yield 'raise'), (yield 'value')
it = g()
print it.next(), it.send([1, 2, 3]), it.send('skip'), it.next(), it.next()
print it.send(None), it.send(True), it.next(), it.send(False)
print it.next()
print it.next()
print it.throw(ValueError)
print it.send(CM())
print it.next()
print it.throw(KeyError('k'))
print it.send(KeyError)
print it.next()
print it.next()
print it.send(IndexError)
try:
  it.send('boom')
except IndexError as e:
  print e
