class CM(object):
  def __init__(self, result): self.result = result
  def __enter__(self): return self
  def __exit__(self, t, v, tb):
    print t and t.__name__, v, type(tb).__name__
    return self.result
for result in (True, 1, 0, None, ''):
  try:
    with CM(result):
      raise ValueError('v')
    print 'swallowed'
  except ValueError as e:
    print 'out', e
with CM(True):
  pass
def f():
  with CM(True):
    return 'returned'
print f()
for i in range(3):
  with CM(False):
    if i == 1: continue
    if i == 2: break
