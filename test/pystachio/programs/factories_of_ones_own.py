from pystachio import *
from pystachio.base import Object
from pystachio.basic import SimpleObject
from pystachio.typing import TypeFactoryType, TypeMetaclass


def show(call):
  try:
    return call()
  except Exception as error:
    return '%s: %s' % (type(error).__name__, error)


# A basic type beside String.
class UpperFactory(TypeFactory):
  PROVIDES = 'Upper'

  @staticmethod
  def create(type_dict, *type_parameters):
    print 'create', type_dict, type_parameters
    return TypeMetaclass('Shouted', (Upper,), {})


class Upper(SimpleObject):
  @classmethod
  def type_factory(cls):
    return 'Upper'

  @classmethod
  def type_parameters(cls):
    return ()

  @classmethod
  def checker(cls, obj):
    return TypeCheck.success() if obj.get().isupper() else TypeCheck.failure('%s is not upper' % obj.get())

  @classmethod
  def coerce(cls, value):
    return str(value).upper()


Shouted = TypeFactory.new({}, 'Upper')
print Shouted, Shouted.__module__, Shouted('x'), Shouted('x').get(), Shouted('x').interpolate(), Shouted('x').check(), Shouted('{{x}}').check()
Names = List(Shouted)
names = Names(['a', '{{b}}', Shouted('c')])
print Names, names, names.get(), names.interpolate(), names.check(), names.bind(b='q').check(), 'A' in names, names[0]
print Names.serialize_type(), sorted(TypeFactory.load(Names.serialize_type())), isinstance(names, List(Shouted)), isinstance(names, List(String))


class Team(Struct):
  name = Default(Shouted, 'ours')
  motto = Required(Shouted)
  by_name = Map(Shouted, Integer)


team = Team(motto='go {{name}}', by_name={'x': 1})
print team.get(), team, team.check(), team.bind(name='no').motto(), team(motto=3).json_dumps(), Team().check(), Team.serialize_type()


# A container of two.
class PairFactory(TypeFactory):
  PROVIDES = 'Pair'

  @staticmethod
  def create(type_dict, *type_parameters):
    first, second = [TypeFactory.new(type_dict, *parameter) for parameter in type_parameters]
    return TypeMetaclass('%s%sPair' % (first.__name__, second.__name__), (PairBase,), {'FIRST': first, 'SECOND': second})


class PairBase(Object, Type):
  def __init__(self, pair):
    first, second = pair
    self.first = first if isinstance(first, self.FIRST) else self.FIRST(first)
    self.second = second if isinstance(second, self.SECOND) else self.SECOND(second)
    super(PairBase, self).__init__()

  def get(self):
    return self.first.get(), self.second.get()

  def dup(self):
    return self.__class__((self.first, self.second))

  def interpolate(self):
    first, unbound = self.first.in_scope(*self.scopes()).interpolate()
    second, more = self.second.in_scope(*self.scopes()).interpolate()
    return self.__class__((first, second)), unbound + more

  def check(self):
    return self.second.in_scope(*self.scopes()).check()

  def __repr__(self):
    return '%s(%s, %s)' % (self.__class__.__name__, self.first, self.second)

  @classmethod
  def type_factory(cls):
    return 'Pair'

  @classmethod
  def type_parameters(cls):
    return cls.FIRST.serialize_type(), cls.SECOND.serialize_type()


Pair = TypeFactory.wrapper(PairFactory)
Port = Pair(String, Integer)
print Port, Port.serialize_type(), Port(('http', '{{n}}')), isinstance(Port(('a', 1)), Pair(String, Integer)), isinstance(Port(('a', 1)), Pair(String, String)), Pair(Port, List(Port)).__name__


class Service(Struct):
  main = Required(Port)
  others = Default(List(Port), [('admin', 81)])
  named = Map(String, Port)


service = Service(main=('http', '{{base}}'), named={'{{name}}': ('x', '{{base}}1')})
print service.get(), service.interpolate(), service.bind(base=8).get() == service.get(), service.bind(base=8, name='N').interpolate()[0].get()
print service.check(), service.bind(base=8).check(), service.bind(base='x').check(), Service(main=Port(('a', 'b'))).check().message()
print service.bind(base=8).main(), service.others(), service.find(Ref.from_address('main')), Service.serialize_type()
print show(lambda: Service(main=3)), show(lambda: Service(main=('a', 'b', 'c'))), String('{{s.main}} {{s.others[0]}}').bind(s=service, base=1)


# Factories that are not complete, and one in the place of another.
class Nothing(TypeFactory):
  PROVIDES = 'Nothing'


print show(lambda: TypeFactory.new({}, 'Nothing', 1, 2)), show(lambda: Nothing.create({})), show(lambda: TypeFactory.new({}, 'Unknown'))[:31], 'Pair' in TypeFactoryType._TYPE_FACTORIES, TypeFactory.get_factory('Pair')
print show(lambda: TypeFactory.wrapper(Nothing)(String)), show(lambda: TypeFactory.wrapper(String)), show(lambda: Pair(String)), show(lambda: Pair())
kept = TypeFactoryType._TYPE_FACTORIES['String']


class Stringly(TypeFactory):
  PROVIDES = 'String'

  @staticmethod
  def create(type_dict, *type_parameters):
    return Integer


print List(String).TYPE, List(String), Map(String, Float).KEYTYPE, List(String)(['1', 2]).interpolate()[0].get()
TypeFactoryType._TYPE_FACTORIES['String'] = kept
print List(String).TYPE

# The types that are there already are taken.
types = {('String',): Integer}
print TypeFactory.new(types, 'List', ('String',)).TYPE, sorted(types), TypeFactory.new(types, 'String')
made = {}
print TypeFactory.new(made, 'Map', ('Enum', 'E', ('a',)), ('List', ('Integer',))).VALUETYPE is made['List', ('Integer',)], sorted(made)

# Classes of the metaclass are equal by name and parameters.
Like = TypeMetaclass('String', (SimpleObject,), {})
print isinstance(String('x'), Like), isinstance(Like('x'), String), isinstance(Integer(1), Like), isinstance('x', Like), Like.__module__, TypeMetaclass('X', (), {'__module__': 'm'}).__module__, show(lambda: TypeMetaclass(3, (), {}))


# Enumerations without a factory.
from pystachio.basic import EnumContainer


class Color(EnumContainer):
  VALUES = ('red', 'blue')


print Color('red'), show(lambda: Color('green')), Color('{{x}}').bind(x='red').check(), Color('{{x}}').bind(x='q').check(), Color.serialize_type(), Color('red') == Color('red'), show(lambda: List(Color)(['red'])), show(lambda: Color(3))
