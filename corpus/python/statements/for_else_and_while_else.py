for i in range(3):
  if i == 1: continue
  print i,
else:
  print 'else'
for i in range(3):
  if i == 1: break
else:
  print 'not'
print i
while i:
  i -= 1
else:
  print 'while else'
for x in []: pass
else: print 'empty'
n = 3
while True:
  n -= 1
  for j in range(2):
    if j: break
  else:
    continue
  if n < 0: break
print n, j
