def g():
  while True:
    try:
      yield
    except Exception as e:
      print type(e).__name__, e.args
it = g()
it.next()
it.throw(ValueError)
it.throw(ValueError, 'text')
it.throw(ValueError, ('a', 'b'))
it.throw(ValueError('inst'))
it.throw(KeyError, KeyError('k'))
for args in ((5,), ('string',), (ValueError('x'), 'y'), (ValueError, 'x', 5)):
  try:
    it.throw(*args)
  except TypeError as e:
    print 'TE', e
