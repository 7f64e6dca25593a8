def g():
  try:
    yield 1
    return
  finally:
    print 'cleanup'
    yield 2
  yield 3
print list(g())
def h():
  for i in range(3):
    try:
      yield i
      continue
    finally:
      print 'f', i
print list(h())
def k():
  while True:
    try:
      yield 'x'
      break
    finally:
      yield 'y'
print list(k())
