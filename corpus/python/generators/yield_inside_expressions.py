def say(x):
  print x,
  return x
def g():
  x = (yield 1) + (yield 2) * 2
  print 'sum', x
  l = [say('a'), (yield 'l'), say('b')]
  print l
  d = {(yield 'k'): (yield 'v')}
  print d
  f = lambda *a, **k: (a, k)
  print f((yield 'arg'), k=(yield 'kw'))
  print (yield 'cmp') < (yield 'cmp2') < 10
  print ((yield 'or') or (yield 'or2')), ((yield 'and') and (yield 'and2'))
  y = (yield 'then') if (yield 'test') else (yield 'else')
  print y
  z = [0, 1, 2]
  z[(yield 'index')] = (yield 'value')
  print z, z[(yield 'lo'):(yield 'hi')], -(yield 'neg'), not (yield 'not')
  w = yield
  print w, (yield), `(yield 'repr')`
it = g()
values = [3, 4, 'L', 'V', 'K', 'A', 'KW', 5, 6, 0, 'or2', 1, 'and2', True, 'T', 'val', 1, 0, 2, 7, 0, 'W', 'Y', 'R']
out = [it.next()]
try:
  for v in values:
    out.append(it.send(v))
except StopIteration:
  print 'end'
print out
