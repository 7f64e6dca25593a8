"""Every class of every module: what it derives from, what stands in it, and what its functions take."""
import inspect
import types
from pystachio import *
from pystachio import base, basic, choice, composite, container, matcher, naming, parsing, typing

PRIVATE_MATTERS = set(['__doc__', '__slotnames__', 'integer', 'numeric', 'real', '_VALID_START'])


def signature(value):
  if isinstance(value, (staticmethod, classmethod)):
    return '%s %s' % (type(value).__name__, signature(value.__func__))
  if isinstance(value, types.FunctionType):
    return value.__name__ + inspect.formatargspec(*inspect.getargspec(value))
  if isinstance(value, (str, bool, int, tuple)):
    return repr(value)
  return type(value).__name__


def show(cls, seen):
  if cls in seen or not cls.__module__.startswith('pystachio'):
    return
  seen.append(cls)
  print '%s.%s' % (cls.__module__, cls.__name__), type(cls).__name__, [b.__name__ for b in cls.__mro__]
  for name in sorted(set(vars(cls)) - PRIVATE_MATTERS):
    value = vars(cls)[name]
    if isinstance(value, type):
      print ' ', name, 'class'
    elif 'RE' not in name:
      print ' ', name, signature(value)
  for name, value in sorted(vars(cls).items()):
    if isinstance(value, type):
      show(value, seen)


class Part(Struct):
  """Has attributes only."""
  size = Default(Integer, 3)

  def method(self):
    pass


class Derived(Part):
  """Has what a class has."""
  def method(self):
    pass


def attributes(name, value):
  print name, sorted(set(dir(value)) - set(dir(object())) - set(dir(type(value))), key=str), sorted(vars(value))


seen = []
for module in (base, basic, choice, composite, container, matcher, naming, parsing, typing):
  print module.__name__, module.__package__, sorted(set(vars(module)) - set(['__file__', '__doc__', '__builtins__', '__cached__']))
  for name, value in sorted(vars(module).items()):
    if isinstance(value, type):
      show(value, seen)
for cls in (Part, Derived, List(Part), Map(String, Part), Enum('Color', ('red', 'blue')), Choice([Part, Integer])):
  show(cls, seen)
print Derived.method, Derived.bind, String.bind, String('x').bind, type(Part().size), Part.json_loads
attributes('check', TypeCheck(True, ''))
attributes('reference', Ref.from_address('a.b'))
attributes('component', Ref.Index('a'))
attributes('signature', Required(String))
for question in (lambda: String.bind(3), lambda: vars(base.Object()), lambda: Part().size(1)):
  try:
    print question()
  except Exception as error:
    print type(error).__name__, error
