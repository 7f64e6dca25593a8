"""Which methods of a derived class are called, and how often, by what is done with its objects."""
import copy
from pystachio import *

calls = []


def logged(cls, name):
  """The method of that name, which notes that it was called."""
  inherited = getattr(cls, name)
  function = inherited.im_func

  def method(self, *args, **kw):
    calls.append(name)
    return function(self, *args, **kw)

  return classmethod(method) if inherited.im_self is cls else method


class S(Struct):
  a = String
  b = Default(String, '{{a}}{{x}}')
  c = Integer


class P(Struct):
  s = S
  l = List(String)


TEXTS = ['interpolate', 'check', 'dup', 'scopes', 'in_scope', 'coerce', '__init__', '__unicode__', '_my_cmp']
STRUCTS = ['interpolate', 'copy', 'scopes', 'find', '__init__', '_process_schema_attribute', '_self_scope', 'interpolate_key']

of_texts = [
  ('repr', lambda C: repr(C('q{{x}}'))),
  ('interpolate', lambda C: C('q{{x}}').bind(x=1).interpolate()),
  ('check', lambda C: C('q{{x}}').bind(x=1).check()),
  ('compare', lambda C: (C('a') == C('a'), C('a') < C('b'), C('a') >= 'b')),
  ('set', lambda C: len(set([C('a'), C('a')]))),
  ('in a struct', lambda C: S(a=C('q{{x}}')).bind(x=1).interpolate()),
  ('checked in a struct', lambda C: S(a=C('q{{x}}')).bind(x=1).check()),
  ('attribute', lambda C: S(a=C('q{{x}}')).bind(x=1).a()),
  ('struct changed', lambda C: S(a=C('q{{x}}'))(c=3)),
  ('structs compared', lambda C: S(a=C('q')) == S(a=C('q'))),
  ('found', lambda C: S(a=C('q{{x}}')).find(Ref.from_address('a'))),
  ('in a list', lambda C: List(String)([C('q{{x}}')]).bind(x=1).interpolate()),
  ('key and value', lambda C: Map(String, String)({C('k{{x}}'): C('v')}).bind(x=1).get()),
  ('bound', lambda C: String('{{y}}').bind(y=C('q{{x}}'), x=5).interpolate()),
  ('in a choice', lambda C: Choice('K', [Integer, String])(C('q{{x}}')).bind(x=5).interpolate()),
]
of_structs = [
  ('repr', lambda C: repr(C(a='q{{x}}'))),
  ('interpolate', lambda C: C(a='q{{x}}').bind(x=1).interpolate()),
  ('check', lambda C: C(a='q{{x}}').bind(x=1).check()),
  ('attribute', lambda C: C(a='q{{x}}').bind(x=1).b()),
  ('changed', lambda C: C(a='q{{x}}')(c='{{x}}').bind(x=1)),
  ('compare', lambda C: (C(a='q') == C(a='q'), S(a='q') == C(a='q'), C(a='q') != C(a='r'))),
  ('set', lambda C: len(set([C(a='a'), C(a='a')]))),
  ('copied', lambda C: copy.copy(C(a='a')).a()),
  ('json', lambda C: C.json_loads('{"a": "v", "zz": 1}').json_dumps()),
  ('in a struct', lambda C: P(s=C(a='q{{x}}')).bind(x=1).interpolate()),
  ('checked in a struct', lambda C: P(s=C(a='q{{x}}')).bind(x=1).check()),
  ('found in a struct', lambda C: P(s=C(a='q{{x}}')).find(Ref.from_address('s.b'))),
  ('in a list', lambda C: List(C)([{'a': 'z'}, C(a='q{{x}}')]).bind(x=9).interpolate()),
  ('bound', lambda C: String('{{o.b}} {{o.a}}').bind(o=C(a='q{{x}}'), x=5).interpolate()),
  ('a scope', lambda C: S(a='{{super.b}} {{b}}').bind(C(a='q{{x}}')).interpolate()),
  ('made', lambda C: C({'a': 'm'}, {'c': 4}, b='k').get()),
]


def run(C, questions):
  for label, question in questions:
    del calls[:]
    try:
      answer = repr(question(C)).replace('\n', '')
    except Exception as error:
      answer = '%s: %s' % (type(error).__name__, error)
    print '  %s: %s %s' % (label, answer, ' '.join('%s*%d' % (name, calls.count(name)) for name in sorted(set(calls))))


for name in TEXTS:
  print 'String.' + name
  run(type('String', (String,), {name: logged(String, name)}), of_texts)
for name in STRUCTS:
  own_name = 'S' if name in ('scopes', '__init__') else 'Derived'
  print '%s.%s' % (own_name, name)
  run(type(S)(own_name, (S,), {name: logged(S, name)}), of_structs)
