# What a program sees that looks closely: tables in their own order, types that derived classes are equal to, the kinds of empty texts.
from pystachio import *


def show(question):
  try:
    print question, '=>', repr(eval(question, globals()))
  except Exception as e:
    print question, '=>', type(e).__name__, e


class Colliding(Struct):
  key_1 = Default(String, '0x10')
  TYPEMAP = Default(Boolean, 'False')
  max_failures = String
  c = String


show("Colliding(c = 'x', key_1 = 'RED', max_failures = 1)._schema_data")
show("Colliding(c = 'x', key_1 = 'RED', max_failures = 1).get()")
for attribute in ['key_1', u'c', 'nothing', 5, None, [], 'get']:
  show('Colliding().interpolate_key(%r)' % (attribute,))


class Base(Struct):
  a = Default(String, 'v')


class Derived(Base):
  more = String


class Colour(Enum('RED', 'GREEN')):
  pass


class Either(Choice('Either', [Integer, String])):
  pass


class Same(Base):
  __name__ = 'Base'


for name in ['Derived', 'Colour', 'Either']:
  show("isinstance(%s(%s), TypeFactory.new({}, *%s.serialize_type()))" % (name, '' if name == 'Derived' else "'RED'", name))
  show("%s.serialize_type()" % name)
show('isinstance(Derived(), Base), isinstance(Base(), Derived), issubclass(Derived, Base), Derived() == Base()')
show('Derived(more = 1)')
show('Struct()')
show('Struct(a = 1)')
show('MustacheParser.join([])')
show("MustacheParser.join([''])")
show("MustacheParser.join([Ref.from_address('x')], Environment(x = ''))")
show("MustacheParser.resolve('{{x}}', Environment(x = ''))")
show("MustacheParser.resolve(u'')")
Both = Choice([List(Choice([String])), Float])
show("Both(['a']) == Both('x')")
show("Both(['a']) == Both(['a'])")
show("Both(1) == Both(1.0), Both('{{x}}') == Both(1)")
Maps = Choice('Maps', [Map(String, Integer), Map(String, String)])
try:
  class Refused(Struct):
    table = Default(Maps, Maps(Map(String, String)({'hello': 'hello'})))
except TypeError as e:
  print repr(e.args)
