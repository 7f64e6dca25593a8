from pystachio import *
from pystachio.base import Object
from pystachio.matcher import Matcher, Any
def t(f):
  try: print repr(f())
  except Exception as e: print type(e).__name__, e
class Loud(String):
  def interpolate(self):
    print 'interp', self._value, len(self.scopes())
    return String.interpolate(self)
class S(Struct):
  a = String
  b = Default(String, '{{a}}{{x}}')
s = S(a=Loud('q{{x}}'))
t(lambda: s)
t(lambda: s.bind(x=1).interpolate())
t(lambda: type(s.a()))
class MyS(S):
  def check(self):
    return 'checked'
  def foo(self): return self.a()
m = MyS(a='1')
t(lambda: m.check())
t(lambda: m.foo())
t(lambda: (m, m.get(), m(a='2'), m.bind(x=3).interpolate()))
t(lambda: isinstance(m, S))
class N(Namable):
  def find(self, ref):
    print 'find', ref
    if ref.action().value == 'x': return 'X!'
    raise Namable.NotFound(self, ref)
t(lambda: String('{{x}} {{y}}').bind(N()).interpolate())
t(lambda: S(a='{{x}}').bind(N()).interpolate())
t(lambda: List(String)(['{{x}}']).bind(N()).interpolate())
class Env(Environment):
  def find(self, ref):
    print 'envfind', ref
    return Environment.find(self, ref)
t(lambda: String('{{x}} {{y}}').bind(Env(x=1)).interpolate())
t(lambda: S(a='{{x}} {{super.x}}').bind(Env(x=1)).interpolate())
class D(dict):
  def items(self): return [('a', 'from items')]
t(lambda: S(D(a='1')))
t(lambda: Map(String, String)(D(a='1')))
t(lambda: String('{{a}}').bind(D(a='1')))
class Up(String):
  @classmethod
  def coerce(cls, value): return unicode(value).upper()
t(lambda: Up('abc').interpolate())
t(lambda: S(a=Up('abc')).interpolate())
t(lambda: S(a=Up('abc')).get())
String.shout = lambda self: str(self) + '!'
t(lambda: String('x').shout())
print hasattr(Integer(1), 'shout')
t(lambda: list(Matcher('a')[Any].b.match(String('{{a[c].b}} {{a.x}} {{a[d].b}}'))))
t(lambda: Matcher('a')[Any].apply(lambda a, x: 'v' + x, String('{{a[c]}} {{a.x}} {{a[d]}}')))
t(lambda: Object().check())
t(lambda: String())
t(lambda: String(1, 2))
t(lambda: S(1))
t(lambda: S(c=1, d=2))
t(lambda: S.TYPEMAP)
t(lambda: S.serialize_type())
t(lambda: s.nope)
t(lambda: TypeFactory.new({}, 'Struct', 'Q', (('a', (False, (), True, ('String',))),))(a='1'))
t(lambda: TypeFactory.load(S.serialize_type()))
t(lambda: TypeFactory.new({}, 'Bogus'))
t(lambda: Default(String, 5))
t(lambda: Default(List(Integer), 5))
t(lambda: Enum('X', ['a']))
t(lambda: Enum(1, 2))
t(lambda: Choice([1]))
t(lambda: Job)
t(lambda: String('a') < String('b'))
t(lambda: sorted([Integer(3), Integer('1'), Integer(2)]))
t(lambda: set([String('a'), String('a'), String(u'a')]))
t(lambda: {S(a='1'): 1}[S(a='1')])
t(lambda: S(a='1').find(Ref.from_address('a')))
t(lambda: S(a='1').find(Ref.from_address('[a]')))
t(lambda: S(a='1').find(Ref.from_address('b.c')))
t(lambda: S().find(Ref.from_address('a')))
t(lambda: List(String)(['a'])[0:1])
t(lambda: List(String)(['a'])[3])
t(lambda: Map(String, Integer)({'a': 1})['b'])
t(lambda: Map(Integer, Integer)({1: 1})[String('q')])
t(lambda: 'a' in Map(String, Integer)({'a': 1}))
t(lambda: S(a='{{x}}') % {'x': 3})
t(lambda: S.json_loads('{"a": "1", "zzz": 2}'))
t(lambda: S.json_loads('{"a": "1", "zzz": 2}', strict=True))
t(lambda: S(a='1').json_dumps())
t(lambda: MustacheParser.split('a{{b}}{{&c}}'))
t(lambda: MustacheParser.resolve('a{{b}}{{&c}}', Environment(b=1)))
t(lambda: String('{{x}}').bind(x=None))
t(lambda: String('{{a}}').bind('x'))
t(lambda: S(a='1').bind(3).interpolate())
t(lambda: Integer(float('inf')).check())
t(lambda: Environment(3))
t(lambda: S(a='1') == 3)
t(lambda: S(a='1') != S(a='1'))
t(lambda: S(a=Empty).has_a())
t(lambda: type(S(a='1')).__mro__)
t(lambda: S.a)
class V(Struct):
  def method(self): pass
  "doc"
  x = Integer
t(lambda: V(x=1).method)
t(lambda: V.__doc__)
t(lambda: issubclass(V, Struct))
t(lambda: V(x='{{self.y}}').bind(y='{{x}}').check())
t(lambda: String('{{x}}').bind(x='{{x}}').check())
x = S(a='1'); x.zzz = 5
t(lambda: (x.zzz, x.a()))
