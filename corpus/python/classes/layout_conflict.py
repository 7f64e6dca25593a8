for bases in ((int, str), (list, dict), (int, object), (Exception, dict)):
  try:
    print type('X', bases, {}).__mro__[1].__name__
  except TypeError as e:
    print e
for base in (bool, type(None), type(len), xrange, slice, type(lambda: 1), type(Ellipsis)):
  try:
    type('X', (base,), {})
  except TypeError as e:
    print e
class S1(object): __slots__ = ['a']
class S2(object): __slots__ = ['b']
try:
  class S3(S1, S2): pass
except TypeError as e:
  print e
