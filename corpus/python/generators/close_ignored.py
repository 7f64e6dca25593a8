def g():
  try:
    yield 1
  except GeneratorExit:
    yield 2
it = g()
it.next()
try:
  it.close()
except RuntimeError as e:
  print e
def h():
  try:
    yield 1
  except GeneratorExit:
    raise ValueError('in close')
it = h()
it.next()
try:
  it.close()
except ValueError as e:
  print e
def k():
  try:
    yield 1
  except GeneratorExit:
    return
it = k()
it.next()
print it.close()
