g = {'x': 1}
exec 'y = x + 1' in g
print g['y'], '__builtins__' in g, sorted(k for k in g if k != '__builtins__')
l = {}
exec 'z = x; x = 5' in g, l
print l, g['x']
print eval('x + 1', {'x': 10}), eval('x', {'x': 1}, {'x': 2}), eval('len([1])', {})
try:
  eval('len([1])', {'__builtins__': {}})
except NameError as e:
  print e
exec 'def f(): return x\nprint f()' in {'x': 'from g'}
try:
  exec 'x = 1\ndef f(): return x\nprint f()' in {}, {}
except NameError as e:
  print e
exec('a = 1; print a')
exec('print b', {'b': 2})
exec('print c', {'c': 2}, {'c': 3})
exec ('print d',) [0] in {'d': 4}
