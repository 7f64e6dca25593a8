def f():
  try:
    return 1
  finally:
    return 2
def g():
  try:
    raise ValueError
  finally:
    return 'swallowed'
def h():
  for i in range(3):
    try:
      raise ValueError
    finally:
      break
  return i
def k():
  try:
    raise ValueError('first')
  finally:
    raise KeyError('second')
def m():
  x = 1
  try:
    return x
  finally:
    x = 2
def n():
  try:
    try:
      return 'inner'
    finally:
      print 'f1'
  finally:
    print 'f2'
def o():
  while True:
    try:
      break
    finally:
      print 'on break'
  return 'out'
print f(), g(), h(), m(), n(), o()
try:
  k()
except KeyError as e:
  print e
