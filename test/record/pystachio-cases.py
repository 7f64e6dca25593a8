"""Random Pystachio programs, and what the original makes of them.

    PYTHONPATH=.../pystachio python2.7 test/record/pystachio-cases.py COUNT > test/pystachio/cases.jsonl

Needs a checkout of wickman/pystachio at v0.8.5. Each line holds a program that leaves an object in `obj`, and for each question about it the answer's repr, or
the error. The same seed gives the same programs.
"""
import json
import random
import signal
import sys

ATTRIBUTES = ['name', 'role', 'cmd', 'x', 'y', 'a0', 'a1', 'port', 'limits', 'items', 'zeta', 'alpha', 'key_1', 'cpu', 'task', 'inner', 'super', 'b', 'c',
              'max_failures', 'daemon', 'order', 'env']
WORDS = ['hello', '', 'x', '5', '0', '-3', '3.5', '1e3', ' 7 ', 'true', 'False', '1', 'RED', 'green', 'a b', 'caf\xc3\xa9', '10', 'None', '0x10', '9' * 25]
ENUM_VALUES = ['RED', 'green', 'x', '5']


class Generator(object):
  def __init__(self, seed):
    self.random = random.Random(seed)
    self.lines = []
    self.structs = []
    self.count = 0

  def chance(self, p):
    return self.random.random() < p

  def pick(self, items):
    return self.random.choice(items)

  # Types: expressions, with what is needed to make values of them.

  def type(self, depth):
    kinds = ['String'] * 4 + ['Integer'] * 2 + ['Float', 'Boolean', 'Enum']
    if depth > 0:
      kinds += ['List', 'List', 'Map', 'Struct', 'Struct', 'Struct', 'Choice']
    kind = self.pick(kinds)
    if kind == 'Enum':
      return self.enum()
    if kind == 'List':
      inner = self.type(depth - 1)
      return ('List', 'List(%s)' % inner[1], inner)
    if kind == 'Map':
      key = self.pick([('String', 'String')] * 3 + [('Integer', 'Integer')])
      value = self.type(depth - 1)
      return ('Map', 'Map(%s, %s)' % (key[1], value[1]), key, value)
    if kind == 'Struct':
      if self.structs and self.chance(0.2):
        return self.pick(self.structs)
      return self.struct(depth)
    if kind == 'Choice':
      return self.choice(depth)
    return (kind, kind)

  def enum(self):
    values = self.random.sample(ENUM_VALUES, 2)
    if self.chance(0.5):
      return ('Enum', 'Enum(%s)' % ', '.join(map(repr, values)), values)
    name = self.name('E')
    self.lines.append('%s = Enum(%r, %r)' % (name, name, tuple(values)))
    return ('Enum', name, values)

  def choice(self, depth):
    types = [self.type(depth - 1) for _ in range(self.random.randint(1, 3))]
    name = self.name('C')
    self.lines.append('%s = Choice(%r, [%s])' % (name, name, ', '.join(t[1] for t in types)))
    return ('Choice', name, types)

  def name(self, prefix):
    self.count += 1
    return '%s%d' % (prefix, self.count)

  def struct(self, depth):
    attributes = []
    names = self.random.sample(ATTRIBUTES, self.random.randint(1, 6))
    for attribute in names:
      kind = self.type(depth - 1)
      attributes.append((attribute, kind))
    name = self.name('S')
    body = []
    for attribute, kind in attributes:
      how = self.random.random()
      if how < 0.2:
        body.append('  %s = Required(%s)' % (attribute, kind[1]))
      elif how < 0.55:
        body.append('  %s = Default(%s, %s)' % (attribute, kind[1], self.value(kind, 1, True)))
      else:
        body.append('  %s = %s' % (attribute, kind[1]))
    self.lines.append('class %s(Struct):\n%s' % (name, '\n'.join(body)))
    result = ('Struct', name, attributes)
    self.structs.append(result)
    return result

  # Values: expressions.

  def ref(self):
    roll = self.random.random()
    name = self.pick(ATTRIBUTES)
    if roll < 0.5:
      return name
    if roll < 0.6:
      return 'self.' + name
    if roll < 0.7:
      return self.pick(['super.', 'super.super.', 'self.super.', 'super.self.']) + name
    if roll < 0.8:
      return '%s[%s]' % (name, self.pick(['0', '1', '-1', '9', 'k', 'x', 'a.b', 'a/b']))
    if roll < 0.9:
      return '%s.%s' % (name, self.pick(ATTRIBUTES))
    return '%s[%s].%s' % (name, self.pick(['0', 'k', '1']), self.pick(ATTRIBUTES))

  def mustache(self):
    roll = self.random.random()
    if roll < 0.86:
      return '{{%s}}' % self.ref()
    if roll < 0.92:
      return '{{&%s}}' % self.ref()
    if roll < 0.985:
      return '{{%s[{{%s}}]}}' % (self.pick(ATTRIBUTES), self.pick(ATTRIBUTES))
    return self.pick(['{{ x }}', '{{.x}}', '{{.State.Pid}}', '{x}', '{{', '}}', '{{{x}}}', '${{{x}}}', '{{x}', '{{&x&}}', '{{a-b}}', '{{[0]}}', '{{}}',
                      '{{x', '{{&}}', '{{x}}}', '{{x.}}', '{{a[}}', '{{1}}', '{{x{{y}}}}'])

  def text(self):
    pieces = []
    for _ in range(self.random.randint(1, 3)):
      pieces.append(self.mustache() if self.chance(0.6) else self.pick(WORDS[:15] if self.chance(0.9) else WORDS))
    return self.pick(['', ' ', '-']).join(pieces)

  def literal(self, text):
    if self.chance(0.2):
      return repr(text.decode('utf-8', 'replace'))
    return repr(text)

  def value(self, kind, depth, valid=False):
    if not valid and self.chance(0.03):
      return self.oddity()
    name = kind[0]
    if self.chance(0.12) and name in ('String', 'Integer', 'Float', 'Boolean'):
      return '%s(%s)' % (name, self.plain(kind))
    if name in ('String', 'Integer', 'Float', 'Boolean', 'Enum'):
      return self.plain(kind)
    if name == 'List':
      items = [self.value(kind[2], depth - 1, valid) for _ in range(self.random.randint(0, 3))]
      shown = '[%s]' % ', '.join(items)
      return shown if self.chance(0.8) else '%s(%s)' % (kind[1], shown)
    if name == 'Map':
      keys = [self.plain(kind[2]) for _ in range(self.random.randint(0, 3))]
      pairs = ['%s: %s' % (key, self.value(kind[3], depth - 1, valid)) for key in keys]
      return '{%s}' % ', '.join(pairs)
    if name == 'Choice':
      return self.value(self.pick(kind[2]), depth - 1, valid)
    return self.struct_value(kind, depth, valid)

  def struct_value(self, kind, depth, valid):
    given = [(attribute, self.value(inner, depth - 1, valid)) for attribute, inner in kind[2] if self.chance(0.75)]
    if not valid and self.chance(0.03):
      given.append((self.pick(ATTRIBUTES), '1'))
      given = dict(given).items()
    roll = self.random.random()
    if roll < 0.25:
      shown = '{%s}' % ', '.join('%r: %s' % pair for pair in given)
      return shown if self.chance(0.7) else '%s(%s)' % (kind[1], shown)
    given = [(attribute, value) for attribute, value in given if attribute != 'self']
    shown = '%s(%s)' % (kind[1], ', '.join('%s = %s' % pair for pair in given))
    return self.bound(shown, 1) if self.chance(0.15) else shown

  def plain(self, kind):
    roll = self.random.random()
    name = kind[0]
    if name == 'Enum':
      return repr(self.pick(kind[2])) if roll < 0.7 else repr('{{%s}}' % self.ref())
    if roll < 0.3:
      return self.literal(self.text())
    if roll < 0.36:
      return self.pick(['5', '0.5', 'True', '10 ** 20', '1e300 * 10', '-1', '2.0', '0.1 + 0.2', '7L'])
    if name == 'String':
      return self.literal(self.pick(WORDS[:8] + WORDS[11:]) if roll < 0.9 else self.text())
    if name == 'Integer':
      return self.pick(['0', '1', '42', "'7'", '3.7', '-5', '10 ** 18', "u'8'"])
    if name == 'Float':
      return self.pick(['0.5', '1', "'2.5'", '1e20', '-0.0', "u'1e-7'", '100.0'])
    return self.pick(['True', 'False', '0', "'true'", "'False'", "'1'", "u'0'", '2.5'])

  def oddity(self):
    return self.pick(['None', '[1, 2]', "{'k': 'v'}", 'Empty', "String('{{x}}')", 'Integer(3)', "('a', 'b')", 'set([1])', 'object', "List(String)(['a'])", "'yes'",
                      "'\\xff'", "u'\\xe9{{x}}'", "Map(String, String)({'k': 'v'})", 'xrange(2)', "[u'a', {}]"])

  # Bindings.

  def binding_value(self):
    roll = self.random.random()
    if roll < 0.45:
      return self.literal(self.text())
    if roll < 0.6:
      return self.pick(['1', '2.5', 'True', "'v'", '10 ** 20'])
    if roll < 0.7:
      return "{%r: %s}" % (self.pick(ATTRIBUTES + ['[0]', '[k]']), self.literal(self.text()))
    if roll < 0.75:
      return "Environment(%s = %s)" % (self.pick(['x', 'y', 'name']), self.literal(self.text()))
    if roll < 0.8:
      return self.pick(["List(String)(['a', '{{y}}'])", "Map(String, Integer)({'k': 5})", "Map(Integer, String)({0: 'zero'})", "String('{{x}}')", "Integer(5)"])
    if self.structs and roll < 0.97:
      return self.struct_value(self.pick(self.structs), 1, True)
    return self.pick(['None', '[]', 'object()' if False else 'Empty'])

  def bound(self, expression, times):
    for _ in range(times):
      roll = self.random.random()
      if roll < 0.6:
        names = self.random.sample(ATTRIBUTES, self.random.randint(1, 3))
        expression += '.bind(%s)' % ', '.join('%s = %s' % (name, self.binding_value()) for name in names)
      elif roll < 0.8:
        key = self.pick([self.pick(ATTRIBUTES), '%s.%s' % (self.pick(ATTRIBUTES), self.pick(ATTRIBUTES)), '%s[%s]' % (self.pick(ATTRIBUTES), self.pick('01k'))])
        expression += '.bind({%r: %s}, %s = %s)' % (key, self.binding_value(), self.pick('xybc'), self.binding_value())
      elif roll < 0.9:
        expression += '.in_scope(%s = %s)' % (self.pick('xybc'), self.binding_value())
      elif self.structs:
        expression += '.bind(%s)' % self.struct_value(self.pick(self.structs), 1, True)
    return expression

  def program(self):
    kind = self.struct(3) if self.chance(0.75) else self.type(3)
    expression = self.value(kind, 3)
    if kind[0] != 'Struct' or not expression.startswith(kind[1]):
      expression = '%s(%s)' % (kind[1], expression)
    self.lines.append('obj = ' + self.bound(expression, self.random.randint(0, 2)))
    return '\n'.join(self.lines) + '\n'


QUESTIONS = [
    'obj',
    'str(obj)',
    'unicode(obj)',
    'obj.get()',
    'obj.check()',
    'obj.interpolate()',
    'obj.interpolate()[0].get()',
    'obj.interpolate()[0].interpolate()',
    'obj.interpolate()[0].check()',
    'type(obj).serialize_type()',
    'obj == obj.copy(), obj != obj, hash(obj) == hash(obj.copy())',
    '[(a, isinstance(getattr(obj, a)(), type(obj)), getattr(obj, a)()) for a in sorted(type(obj).TYPEMAP)]',
    "obj.bind(x = 'X', y = 2, name = 'N').interpolate()",
    'json.dumps(obj.interpolate()[0].get(), sort_keys = True)',
    'list(obj)',
]


def text_of(error):
  try:
    return '%s: %s' % (error.__class__.__name__, error)
  except Exception as inner:
    return '%s whose text is %s' % (error.__class__.__name__, inner.__class__.__name__)


def answer(question, environment):
  try:
    return repr(eval(question, environment))
  except Exception as error:
    return text_of(error)


class TooLong(BaseException):
  """The original's cost may double at each level."""


def stop(*_):
  raise TooLong()


def run(program):
  environment = {}
  exec 'import json\nfrom pystachio import *' in environment
  try:
    exec program in environment
  except Exception as error:
    return {'error': text_of(error)}
  return {'answers': shortened([answer(question, environment) for question in QUESTIONS])}


def shortened(answers):
  """An answer that was given before is the number of the question to which it was given."""
  return [answers.index(text) if answers.index(text) < i else text for i, text in enumerate(answers)]


def main(count):
  print json.dumps({'questions': QUESTIONS})
  signal.signal(signal.SIGALRM, stop)
  seed = made = 0
  while made < count:
    seed += 1
    program = Generator(seed).program()
    signal.setitimer(signal.ITIMER_REAL, 0.5)
    try:
      result = run(program)
    except TooLong:
      continue
    finally:
      signal.setitimer(signal.ITIMER_REAL, 0)
    if len(program) + len(json.dumps(result, encoding='latin-1')) > 1100:
      continue
    made += 1
    print json.dumps(dict(result, seed=seed, program=program.decode('latin-1')), encoding='latin-1', sort_keys=True)


if __name__ == '__main__':
  main(int(sys.argv[1]))
