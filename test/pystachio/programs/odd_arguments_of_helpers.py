"""What the metaclasses, Matcher.escape and exec_function make of arguments of another kind than they are meant for."""
from pystachio import *
from pystachio.compatibility import Compatibility
from pystachio.composite import StructMetaclass
from pystachio.matcher import Matcher
from pystachio.typing import TypeMetaclass


class Ends(object):
  """Not text, and yet it ends, begins and adds."""
  def __init__(self, text):
    self.text = text
  def endswith(self, end):
    return False
  def startswith(self, start):
    return False
  def __add__(self, other):
    return Ends(self.text + other)
  def __radd__(self, other):
    return other + self.text


def attempt(label, function, *args):
  try:
    answer = repr(function(*args))
  except Exception as e:
    answer = '%s: %s' % (type(e).__name__, e)
  print label, '->', answer


for parents in (String,), [String], '', None, [], ():
  attempt('TypeMetaclass, parents %r' % (parents,), TypeMetaclass, 'Z', parents, {})
for parents in (object,), [object], '', [], ():
  attempt('StructMetaclass, parents %r' % (parents,), StructMetaclass, 'Z', parents, {})
for attributes in None, [], 'a', 5:
  attempt('TypeMetaclass, attributes %r' % (attributes,), TypeMetaclass, 'Z', (String,), attributes)
attempt('TypeMetaclass, nothing right', TypeMetaclass, None, None, None)
attempt('TypeMetaclass, only the name right', TypeMetaclass, 'Z', None, None)

for pattern in bytearray('ab'), bytearray('^ab$'), Ends('ab'), 5, None, ['a']:
  attempt('escape %s' % type(pattern).__name__, lambda: Matcher.escape(pattern).pattern)
attempt('step', lambda: Matcher('a')[bytearray('b')])

attempt('exec in None', Compatibility.exec_function, 'x = 1', None)
attempt('its names', Compatibility.exec_function, 'print sorted(locals())', None)
attempt('its module', Compatibility.exec_function, 'print __name__, Compatibility.__name__', None)
attempt('an error', Compatibility.exec_function, '1/0', None)
attempt('exec in a list', Compatibility.exec_function, 'x = 1', [])
attempt('nothing stays', lambda: hasattr(__import__('pystachio.compatibility').compatibility, 'x'))
