import json
import os
import tempfile
from StringIO import StringIO
from pystachio import *
from pystachio.basic import EnumContainer
from pystachio.choice import ChoiceContainer
from pystachio.composite import Structural, TypeSignature
from pystachio.container import ListFactory, MapFactory
from pystachio.naming import frozendict


def show(call):
  try:
    return call()
  except Exception as error:
    return '%s: %s' % (type(error).__name__, error)


class Disk(Struct):
  size = Required(Integer)
  label = Default(String, 'disk {{size}}')


class Host(Struct):
  name = Required(String)
  disks = Default(List(Disk), [Disk(size=1), {'size': 2, 'label': 'b'}])
  kind = Enum('Kind', ('big', 'small'))
  tags = Default(Map(String, Float), {'load': 0.5})
  owner = Choice('Owner', [Integer, Disk])
  root = Default(Disk, {'size': 9})


def dumped(cls):
  text = StringIO()
  cls.dump(text)
  return text.getvalue()


KINDS = [String, Integer, Float, Boolean, List(String), List(List(Float)), Map(String, List(Integer)), Enum('a', 'b'), Enum('E', ('x', 'y')), Choice([String, Integer]), Choice('C', (Boolean, List(String))), Disk, Host, List(Host)]
for kind in KINDS:
  made = TypeFactory.new({}, *kind.serialize_type()) if show(lambda: hash(kind.serialize_type())) == hash(kind.serialize_type()) else None
  print kind.__name__, kind.type_factory(), kind.type_parameters()[:1], made and made.serialize_type() == kind.serialize_type(), made and made.__name__ == kind.__name__
  print '  ', dumped(kind)
  print '  ', sorted(TypeFactory.load_json(json.loads(dumped(kind))))

# From a file.
descriptor, path = tempfile.mkstemp('.json')
with os.fdopen(descriptor, 'w') as fp:
  List(Host).dump(fp)
into = {'kept': 1}
loaded = TypeFactory.load_file(path, into=into)
print loaded is into, sorted(loaded), loaded['Host'](name='h').root().label(), loaded['Host'](name='h').disks()[1].label(), loaded['Host']().check()
os.remove(path)
print show(lambda: TypeFactory.load_file('/nowhere/at/all')), show(lambda: TypeFactory.load_file(3)), show(TypeFactory.load_file)

# Loaded types are other classes, and equal all the same.
Other = TypeFactory.load(Host.serialize_type())['Host']
print Other is Host, isinstance(Host(name='x'), Other), isinstance(Other(name='x'), Host), Other(name='x') == Host(name='x'), Other(name='x') != Host(name='y'), Host(root=Other().root()).root() == Host().root()

# What is no type.
for serialized in ((), ('Nope',), ('String', 1), 'String', ['String'], None, 3, ('List',), ('List', 'String'), ('List', ('String',), ('String',)), ('List', ('Nope',)), ('Map', ('String',)), ('Map', ('String',), 3), ('Enum', 'E'), ('Enum', 'E', 'ab'), ('Enum', 'E', (1,)), ('Enum', 'E', ['a']), ('Enum', 7, ('a',)), ('Choice', 'C'), ('Choice', 3, (('String',),)), ('Choice', 'C', 'x'), ('Choice', 'C', ()), ('Struct', 'S'), ('Struct', 'S', ()), ('Struct', 'S', ('ab',)), ('Struct', 'S', (('a',),)), ('Struct', 'S', (('a', ('String',)),)), ('Struct', 'S', (('a', (False, 'x', False, ('Integer',))),)), ('Struct', 'S', (('a', (False, (1, 'x'), False, ('List', ('Integer',)))),)), ('Struct', 'S', (('a', (False, frozendict(size=1), False, Disk.serialize_type())),))):
  print serialized, show(lambda: TypeFactory.new({}, *serialized)), show(lambda: sorted(TypeFactory.load(serialized)))
  print '  ', show(lambda: sorted(TypeFactory.load_json(json.loads(json.dumps(serialized)))))
for call in (lambda: ListFactory.create({}, ('String',)), lambda: ListFactory.create({}), lambda: MapFactory.create({}, ('String',), ('Float',)).VALUETYPE, lambda: TypeFactory.create({}, 1), TypeFactory.create, lambda: TypeFactory.new({}), TypeFactory.load, lambda: TypeFactory.wrapper(ListFactory)(Host), lambda: TypeFactory.wrapper(ListFactory)(), lambda: TypeFactory.wrapper(ListFactory)(3), Type.serialize_type, Type.type_parameters, lambda: Type().check(), lambda: Type.dump(StringIO()), lambda: EnumContainer('x'), lambda: ChoiceContainer('x').get(), lambda: Structural(a=1), lambda: Struct(), EnumContainer.type_parameters, Structural.type_parameters, lambda: TypeSignature(int), lambda: TypeSignature(Disk, default={'zzz': 1})):
  print show(call)
