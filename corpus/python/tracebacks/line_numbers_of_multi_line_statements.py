import sys
def lineno():
  return sys.exc_info()[2].tb_lineno
try:
  x = [1,
       2,
       undefined]
except NameError:
  print lineno()
try:
  f = (1 +
       2 /
       0)
except ZeroDivisionError:
  print lineno()
def g(a,
      b=2):
  raise ValueError(
    'x')
try:
  g(1,
    2)
except ValueError:
  tb = sys.exc_info()[2]
  print tb.tb_lineno, tb.tb_next.tb_lineno
try:
  {'a': 1,
   'b': 2}[
    'c']
except KeyError:
  print lineno()
try:
  [undefined
   for x in
   [1]]
except NameError:
  print lineno()
