def numbers():
  for i in range(3):
    print 'make', i
    yield i
  print 'end'

def shown(i):
  print 'call', i
  return i

print map(shown, numbers())
print filter(shown, numbers())

def stops(i):
  if i == 1:
    raise ValueError('at 1')
  return i
for function in map, filter:
  try:
    function(stops, numbers())
  except ValueError as e:
    print e
