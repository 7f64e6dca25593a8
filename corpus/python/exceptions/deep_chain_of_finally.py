def f(n):
  try:
    if n == 0: raise ValueError('bottom')
    f(n - 1)
  finally:
    print n,
try:
  f(4)
except ValueError as e:
  print e
