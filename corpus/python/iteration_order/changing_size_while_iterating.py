d = {1: 1, 2: 2}
try:
  for k in d: d[k + 10] = 1
except RuntimeError as e:
  print e
s = set([1, 2])
try:
  for k in s: s.add(k + 10)
except RuntimeError as e:
  print e
d = {1: 1, 2: 2}
for k in d: d[k] = 'changed'
print d
it = iter(d)
del d[1]
try:
  next(it)
except RuntimeError as e:
  print e
for k in d.keys(): del d[k]
print d
l = [1, 2, 3, 4, 5]
for x in l:
  if x % 2: l.remove(x)
print l
try:
  for k, v in {1: 2}.iteritems():
    pass
  i = {1: 2}.iteritems()
  print i.next()
  i.next()
except StopIteration:
  print 'stop'
