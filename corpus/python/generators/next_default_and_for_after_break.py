def g():
  for i in range(5): yield i
it = g()
for x in it:
  if x == 2: break
print list(it), next(it, 'default'), next(it, None)
try:
  next(it)
except StopIteration:
  print 'si'
