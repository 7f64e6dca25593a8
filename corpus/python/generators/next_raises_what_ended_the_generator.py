class Stop(StopIteration):
  pass

def generator():
  yield 1
  raise Stop('reason')

g = generator()
print g.next()
try:
  g.next()
except StopIteration as e:
  print type(e).__name__, e
try:
  g.next()
except StopIteration as e:
  print type(e).__name__, repr(e)
print list(generator())
g = generator()
next(g)
try:
  next(g)
except StopIteration as e:
  print type(e).__name__, repr(e)
try:
  generator().next(1)
except TypeError as e:
  print e

class Ends(object):
  def __iter__(self):
    return self
  def next(self):
    raise Stop('own reason')

class OldEnds:
  def next(self):
    raise Stop('old reason')

for make in Ends, OldEnds, lambda: iter(Ends()):
  try:
    next(make())
  except StopIteration as e:
    print repr(e)
  print next(make(), 'fallback')
