# Whoever collects all items asks __len__ or __length_hint__ first, in this order.
class Counted(object):
  def __init__(self):
    self.i = 0
  def __len__(self):
    print 'len',
    return 2
  def __iter__(self):
    print 'iter',
    return self
  def next(self):
    print 'next',
    self.i += 1
    if self.i > 2:
      raise StopIteration
    return self.i

class Hinted(object):
  def __iter__(self):
    print 'iter',
    return iter([1, 2])
  def __length_hint__(self):
    print 'hint',
    return 2

class Old:
  def __len__(self):
    print 'len',
    return 2
  def __getitem__(self, i):
    print 'item', i,
    if i > 1:
      raise IndexError
    return i

class Failing(object):
  def __init__(self, error):
    self.error = error
  def __len__(self):
    raise self.error('len')
  def __iter__(self):
    return iter([(1, 2)])

def star(*args):
  return args

OPERATIONS = [
  ('list', list), ('tuple', tuple), ('star', lambda x: star(*x)), ('sorted', sorted), ('extend', lambda x: [].extend(x)), ('+=', lambda x: [].__iadd__(x)),
  ('slice', lambda x: [1].__setslice__(0, 1, x)), ('map', lambda x: map(str, x)), ('map None', lambda x: map(None, x, x)), ('filter', lambda x: filter(None, x)),
  ('zip', lambda x: zip([3], x)), ('pair', lambda x: dict([x])), ('join', lambda x: ','.join(x)), ('apply', lambda x: apply(star, x)), ('set', set), ('sum', sum),
  ('max', max), ('in', lambda x: 9 in x), ('comprehension', lambda x: [y for y in x]),
]
for make in Counted, Hinted, Old, lambda: Failing(TypeError), lambda: Failing(AttributeError):
  for name, operation in OPERATIONS:
    print name, ':',
    try:
      print operation(make())
    except Exception as e:
      print type(e).__name__, e
for name, operation in OPERATIONS[:5]:
  try:
    print operation(Failing(ValueError))
  except ValueError as e:
    print name, e
print repr(bytearray(Old()))
