def walk(t):
  if isinstance(t, list):
    for s in t:
      for x in walk(s): yield x
  else:
    yield t
print list(walk([1, [2, [3, [4]], 5]]))
def deep(n):
  if n:
    for x in deep(n - 1): yield x
  yield n
print len(list(deep(200)))
try:
  list(deep(2000))
except RuntimeError as e:
  print e
