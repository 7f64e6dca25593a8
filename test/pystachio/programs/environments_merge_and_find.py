from pystachio import *
from pystachio.base import Object


def show(call):
  try:
    return repr(call())
  except Exception as error:
    return '%s%r' % (type(error).__name__, error.args)


def at(environment, *addresses):
  return [show(lambda: environment.find(Ref.from_address(address))) for address in addresses]


# Made of dicts, keywords and each other; what is said later wins.
print sorted(Environment(zone='west', rack=7)._table.items(), key=str), Environment()._table
print at(Environment({'zone': 'west'}, {'zone': 'east'}, zone='north'), 'zone'), at(Environment(Environment(zone='west'), {'rack': 1}), 'zone', 'rack')
for given in ((None,), (3,), ('zone',), ([],), (object(),), ({'zone': None},), ({'zone': [1]},), ({'zone': object},), ({None: 1},), ({'9': 1},), ({'a': {'b': []}},)):
  print show(lambda: Environment(*given)).split(' at 0x')[0]
for value in (1, 2L, 2.5, True, 'x', u'x', {'y': {'z': 1}}, Environment(a=1), String('s'), List(Integer)([1])):
  print repr(Environment.wrap(value)), at(Environment(v=value), 'v', 'v.y.z', 'v.a', 'v[0]')

# Names with dots and brackets are the same as dicts in dicts.
flat = Environment({'net.dc[1].name': 'one', 'net.dc[2].name': 'two', 'net': {'dc': {'[3]': {'name': 'three'}}}})
print at(flat, 'net.dc[1].name', 'net.dc[2].name', 'net.dc[3].name', 'net.dc[4].name', 'net.dc', 'net', 'dc')

# Merging replaces single names and keeps their neighbours.
first = Environment(app={'name': 'web', 'port': 80}, who='me')
second = Environment({'app': {'port': 81, 'path': '/'}}, {'who.am': 'I'})
for merged in (Environment(first, second), Environment(second, first)):
  print at(merged, 'app.name', 'app.port', 'app.path', 'who', 'who.am')

# The longest name that leads on is asked first; when that knows nothing, a shorter one.
class Port(Struct):
  number = Integer
  protocol = Default(String, 'tcp{{number}}')


class Service(Struct):
  ports = Map(String, Port)
  first = Port


service = Service(ports={'http': Port(number=80)}, first={'number': 1})
table = Environment({'s': service, 's.first': Port(number=2), 's.ports[admin]': Port(number=3), 's.first.note': 'n'})
print at(table, 's.first.number', 's.first.protocol', 's.ports[http].number', 's.ports[admin].protocol', 's.ports[none].number', 's.first.note', 's.first.none', 's.first.number.x', 's')
for thing in (Object(), Namable()):
  print [(name, show(lambda: getattr(thing, name)())) for name in ('get', 'check', 'interpolate', 'scopes', 'find') if hasattr(thing, name)]
print show(lambda: hash(Object())), show(lambda: Object() % {'a': 1}), show(lambda: Object().bind(a=1)), show(lambda: Object.checker(Object()))


# What is found may be None.
class Nothing(Port):
  def find(self, ref):
    return None


print at(Environment(a=Nothing()), 'a', 'a.b', 'b')
