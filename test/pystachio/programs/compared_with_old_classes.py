"""Simple objects compared with old-style classes, which have no __class__; and Struct.__getattr__ called with what is not text."""
from pystachio import *


class Old:
  pass


class Row(Struct):
  x = String


def attempt(label, function):
  try:
    answer = repr(function())
  except Exception as e:
    answer = '%s: %s' % (type(e).__name__, e)
  print label, '->', answer


for one in String('a'), Integer(1), Enum('A', 'B')('A'), List(String)(['a']), Row(x='a'):
  for label, other in ('the class', Old), ('a string', 'a'), ('a new class', Row):
    kind = type(one).__name__ + ' and ' + label
    attempt(kind + ' ==', lambda: one == other)
    attempt(kind + ' !=', lambda: one != other)
    attempt(kind + ' == turned', lambda: other == one)
    attempt(kind + ' in', lambda: one in [other])
attempt('less', lambda: String('a') < Old)
attempt('at least', lambda: Integer(1) >= Old)
attempt('an instance', lambda: String('a') == Old())

for name in 1.5, ['a'], None, (), bytearray('x'), 'x', u'x', 'has_x', 'y', u'y':
  attempt('__getattr__ %r' % (name,), lambda: callable(Row().__getattr__(name)))
