import sys
def g():
  yield sys.exc_info()[0]
  try:
    raise KeyError
  except KeyError:
    yield sys.exc_info()[0]
  yield sys.exc_info()[0]
try:
  raise ValueError
except ValueError:
  it = g()
  print it.next(), it.next(), it.next(), sys.exc_info()[0]
