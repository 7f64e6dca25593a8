from pystachio import *
from pystachio.base import Object
from pystachio.naming import frozendict


def show(call):
  try:
    return call()
  except Exception as error:
    return '%s: %s' % (type(error).__name__, error)


class Settings(Namable):
  def __init__(self, **values):
    self.values = values

  def find(self, ref):
    if not ref.is_dereference():
      raise Namable.NamingError(self, ref)
    name = ref.action().value
    if name not in self.values:
      raise Namable.NotFound(self, ref)
    value = self.values[name]
    if ref.rest().is_empty():
      return value
    if not isinstance(value, Namable):
      raise Namable.Unnamable(value)
    return value.find(ref.rest())


class Disk(Struct):
  size = Required(Integer)
  label = Default(String, '{{size}} of {{host}}')


settings = Settings(host='h', port=80, inner=Settings(x='{{port}}'), disk=Disk(size=3))
text = String('{{host}}:{{port}} {{inner.x}} {{inner.y}} {{disk.label}} {{host.x}} {{[1]}} {{none}}')
print text.bind(settings), text.bind(settings).interpolate()[1], text.bind({'none': 'yes'}, settings), text.in_scope(settings).bind(host='first')
print Disk(size='{{port}}').bind(settings).get(), show(lambda: Disk(size='{{port}}').bind(settings).interpolate()), show(lambda: Disk(size='{{port}}').bind(settings).check()), Disk(size='{{s.port}}').bind(s=3).get()
print List(Integer)(['{{port}}', '{{inner.x}}1']).bind(settings), show(lambda: Map(String, Disk)({'{{host}}': {'size': '{{port}}'}}).bind(settings).interpolate()), Map(String, Float)({'{{host}}': '{{port}}'}).bind(settings)
for address in ('host', 'inner.x', 'inner', 'inner.y', 'host.x', '[1]', 'none', 'disk.size', 'disk.none'):
  ref = Ref.from_address(address)
  print address, show(lambda: settings.find(ref) if address != 'inner' else type(settings.find(ref)).__name__)

# Whoever is asked may do anything: Namable's errors mean that it is not there, others go through.
class Failing(Namable):
  def __init__(self, error):
    self.error = error

  def find(self, ref):
    raise self.error


class Quiet(Namable.Error):
  def __str__(self):
    return 'quiet'


for error in (Namable.Error('e'), Quiet(), Namable.Unnamable(3), KeyError('k'), ValueError('v'), Object.CoercionError(1, String), MustacheParser.Uninterpolatable('u'), Ref.InvalidRefError('r')):
  thing = String('{{a}} {{b}}').bind({'b': 1}, Failing(error))
  print type(error).__name__, show(thing.interpolate), show(thing.check), show(lambda: str(thing)), show(lambda: Disk(size='{{a}}').bind(Failing(error)).check())

# Things to bind.
for scope in (3, 'x', u'x', 1.5, None, [], (), {'a': None}, {'a': []}, {3: 1}, {'a b': 1}, {'': 1}, {'a': {'b': {'c': 1}}}, Environment({'a.b': 1}), {Ref.from_address('a[0]'): 1}):
  print show(lambda: str(String('{{a}} {{a.b.c}} {{a[0]}}').bind(scope))), show(lambda: Environment.wrap(scope)), show(lambda: Environment(scope))

# Errors word their messages themselves.
for call in (lambda: Namable.Unnamable('x'), Namable.Unnamable, lambda: Namable.Unnamable(obj=3), lambda: Namable.NotFound(3, Ref.from_address('a.b')), lambda: Namable.NotFound(3, 'a'), lambda: Namable.NamingError(Disk, Ref.from_address('[0]')), lambda: Namable.NamingError(3), lambda: Object.CoercionError('x', Integer), lambda: Object.CoercionError('x', Integer, 'why'), lambda: Object.CoercionError('x', 3), lambda: Object.CoercionError([], Disk, '')):
  print show(lambda: (str(call()), call().args, type(call()).__mro__[1].__name__))
for base, names in ((Namable, 'Error NamingError NotFound Unnamable'), (Ref, 'InvalidRefError UnnamableError'), (MustacheParser, 'Error Uninterpolatable'), (Object, 'CoercionError InterpolationError'), (TypeCheck, 'Error')):
  print [(name, getattr(base, name).__mro__[1].__name__) for name in names.split()]
print show(lambda: Namable().find(Ref.from_address('a'))), show(Object().get), show(Object().interpolate), show(Object().check), show(lambda: Object.checker(3))

# What find() is given.
for thing in (Disk(size=1), List(Disk)([{'size': 1}]), Map(String, Disk)({'k': {'size': 1}}), Environment(a=1), Environment()):
  for ref in (3, 'a', None, Ref([]), Ref.from_address('a'), Ref.from_address('[0]'), Ref.from_address('[k].size'), Ref.from_address('size.x'), Ref.from_address('label')):
    print show(lambda: thing.find(ref)),
  print

# Dicts that are keys.
first = frozendict(b=[1], a=frozendict(c=2))
print first, first == frozendict(a=frozendict(c=2), b=[1]), show(lambda: first == {'a': 1}), show(lambda: hash(first)), hash(frozendict(x=1)) == hash(frozendict({'x': 1})), {frozendict(x=1): 'found'}[frozendict(x=1)]
print frozendict(a=1, b=2) < frozendict(a=9), cmp(frozendict(a=1, b=2), frozendict(a=1)), frozendict(a=1) < frozendict(a=2), type(first.copy()), frozendict(x=1) != frozendict(x=2), first._frozendict__key()
