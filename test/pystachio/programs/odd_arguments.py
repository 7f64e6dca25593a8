# coding: latin-1
"""What Pystachio's functions say of arguments that nobody should give them."""
import copy
import re
from pystachio import *
from pystachio import typing
from pystachio.base import Object
from pystachio.composite import StructMetaclass, TypeSignature
from pystachio.matcher import Matcher
from pystachio.naming import frozendict


class Part(Struct):
  size = Default(Integer, 3)


class Odd(Struct):
  get = String
  check = Integer
  find = String
  bind = String
  name = String


class Old:
  def __repr__(self):
    return 'Old()'


class Text(str):
  pass


class Unicode(unicode):
  pass


def without_addresses(value):
  return re.sub(' at 0x[0-9a-f]+|<module[^>]*>', '', repr(value))


def show(question, *args, **kw):
  try:
    answer = question(*args, **kw)
    print type(answer).__name__, without_addresses(answer)
  except Exception as error:
    print type(error).__name__, without_addresses(error.args)


nothing = Choice('Nothing', [Integer])('q')
# serialised types
for form in ((), 5, Old(), 'String', ('Bogus',), (u'caf\xe9',), ('List',), ('List', ()), ('List', 5), ('Map', ('String',)), ('Enum', 'x'), ('Enum', 'x', 5),
             ('Enum', 'x', ['a']), ('Enum', u'\xe9', ('a',)), ('Struct', 'x'), ('Struct', 'x', (5,)), ('Struct', 'x', (('a', 5),)), ('Choice', 'x', ()),
             ('Choice', 5, ()), ('Choice', 'x', 5), ('Choice', 'x', (5,)), ('String', 1, 2)):
  show(TypeFactory.load, form)
  show(lambda: TypeFactory.new({}, *form))
show(TypeFactory.new, [], 'String')
show(TypeFactory.new, 5, 'String')
show(TypeFactory.load_json, ['Map', ['String'], ['Integer']])
show(TypeSignature.deserialize, (True, (), True, ('String',)), {})
show(TypeSignature.deserialize, (True, (), True), {})
# classes
show(StructMetaclass, u'caf\xe9', (Struct,), {})
show(StructMetaclass, 'Z', (5,), {})
show(StructMetaclass, {}, (Struct,), {})
show(typing.TypeMetaclass, 5, (String,), {})
show(typing.TypeMetaclass, 'Z', (String,), {})
show(Enum, u'\xe9')
show(Enum, Text('a'), 'caf\xe9')
show(Choice, [String, Part()])
show(Map, String)
# texts that are made with %
show(lambda: Ref.Index((1, 2)))
show(lambda: TypeCheck(False, ('a', 1)))
show(Matcher, (1, 2))
show(Object.CoercionError, Unicode('a'), String)
show(Object.CoercionError, None, String, None)
show(Namable.NotFound, None, Ref.from_address('a'))
show(Namable.NamingError, Old(), Ref.from_address('a'))
# keywords
for cls in (String, Part, List(String), Map(String, String), Environment, Enum('E', ('a',))):
  for keywords in ({1: 2}, {'self': 1}, {u'caf\xe9': 1}, {'value': 'a', 'vals': ['a']}):
    show(cls, **keywords) if 1 not in keywords else show(lambda: cls(**keywords))
show(lambda: String('').bind(self=1))
show(lambda: String('').bind(**{1: 2}))
show(Part, {u'caf\xe9': 1})
show(Part, {'self': 1})
show(Part.json_loads, '{"self": 1}', strict=True)
# copies that lists make
for value in (Part, Old(), Old, copy, Matcher('a'), xrange(3), frozendict(a=1), Part()):
  show(List(String), value)
  show(Map(String, String), value)
# references of anything
show(Ref, 'ab')
show(lambda: Ref('ab') == Ref.from_address('a'))
show(lambda: Ref('ab') + Ref(['c']))
show(lambda: Ref([]).action())
show(lambda: Ref.from_address('a') + 1)
show(lambda: Ref.split_components('a'))
show(lambda: Ref.split_components(''))
show(lambda: sorted([Ref.Index(10), Ref.Index(9)]))
show(lambda: (Ref.Index(1) == Ref.Index('1'), Ref.Index(1) == Ref.Index(1)))
# == asks identical objects, too
show(lambda: nothing != nothing)
show(lambda: nothing in [nothing])
# what has nothing in it is str
show(MustacheParser.join, [])
show(MustacheParser.resolve, u'')
# the base's own methods
for method in (Object.get, Object.interpolate, Object.check, Object.scopes):
  show(method, Part().bind(a=1))
  show(method, String('a').bind(a=1))
show(lambda: Odd(get='1', check=2)._schema_data)
# copies of what is no object of a type
for value in (Ref.from_address('a.b'), Ref.Index('a'), TypeCheck(False, 'm'), Default(String, 'x'), Environment(a=1), Matcher('a')):
  show(copy.copy, value)
  show(copy.deepcopy, value)
