def f(n):
  return 0 if n == 0 else 1 + f(n - 1)
print f(998)
try:
  f(999)
except RuntimeError as e:
  print e
print f(998)
