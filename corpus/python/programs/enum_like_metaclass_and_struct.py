class EnumMeta(type):
  def __new__(mcs, name, bases, ns):
    members = dict((k, v) for k, v in ns.items() if not k.startswith('_') and isinstance(v, int))
    cls = type.__new__(mcs, name, bases, dict((k, v) for k, v in ns.items() if k not in members))
    cls._members = {}
    for k, v in sorted(members.items(), key=lambda kv: kv[1]):
      member = object.__new__(cls)
      member.name, member.value = k, v
      cls._members[k] = member
      type.__setattr__(cls, k, member)
    return cls
  def __iter__(cls): return iter(sorted(cls._members.values(), key=lambda m: m.value))
  def __len__(cls): return len(cls._members)
  def __getitem__(cls, k): return cls._members[k]
  def __call__(cls, value):
    for m in cls:
      if m.value == value: return m
    raise ValueError('%r is not a valid %s' % (value, cls.__name__))
  def __setattr__(cls, k, v):
    if k in cls.__dict__.get('_members', ()): raise AttributeError('cannot reassign ' + k)
    type.__setattr__(cls, k, v)
class Colour(object):
  __metaclass__ = EnumMeta
  RED = 1
  GREEN = 2
  BLUE = 3
  def __repr__(self): return '<Colour.%s: %d>' % (self.name, self.value)
  @classmethod
  def parse(cls, s): return cls[s.upper()]
print list(Colour), len(Colour), Colour.RED, Colour['GREEN'], Colour(3), Colour.parse('red') is Colour.RED, Colour.RED in set(Colour)
for act in ('Colour(9)', "Colour['PINK']", 'Colour.PINK', 'Colour.RED = 5'):
  try:
    exec act
  except Exception as e:
    print type(e).__name__, e
class Struct(object):
  class __metaclass__(type):
    def __init__(cls, name, bases, ns):
      cls._fields = [k for b in reversed(cls.__mro__) for k in sorted(getattr(b, '__dict__', {}).get('fields', ()))]
  fields = ()
  def __init__(self, **kw):
    unknown = set(kw) - set(self._fields)
    if unknown: raise TypeError('unknown: ' + ', '.join(sorted(unknown)))
    for f in self._fields: setattr(self, f, kw.get(f))
  def __call__(self, **kw):
    d = dict((f, getattr(self, f)) for f in self._fields)
    d.update(kw)
    return type(self)(**d)
  def __repr__(self): return type(self).__name__ + '(' + ', '.join('%s=%r' % (f, getattr(self, f)) for f in self._fields if getattr(self, f) is not None) + ')'
class Task(Struct):
  fields = ['name', 'resources']
class Job(Task):
  fields = ['cluster', 'role']
t = Task(name='t')
j = Job(name='j', cluster='c', resources={'cpu': 1})
print t, j, j(name='k', role=u'r'), Job._fields
try:
  Job(nope=1, also=2)
except TypeError as e:
  print e
