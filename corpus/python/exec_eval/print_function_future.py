from __future__ import print_function
import sys
print('a', 1, sep='-', end='!\n')
print(*[1, 2], sep='')
print()
exec("print('inherited', end='.\\n')")
eval("print('in eval')")
exec(compile("print('compiled', sep='')", 'n', 'exec'))
try:
  compile("print 'statement'", 'n', 'exec')
except SyntaxError as e:
  print(e.msg)
exec(compile("print 'statement'", 'n', 'exec', 0, True))
print('to', 'stdout', file=sys.stdout)
f = print
f(1, 2)
print(u'u', 'b', [u'x'])
try:
  print('x', nope=1)
except TypeError as e:
  print(e)
for bad in ({'sep': 5}, {'end': 5}):
  try:
    print('x', **bad)
  except TypeError as e:
    print(e)
print('x', sep=None, end=None)
print(None)
