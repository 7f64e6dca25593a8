"""Makes random programs that use Pystachio: types, a value of one of them with bindings, and questions about it. The same seed gives the same program."""
import random

# Names that methods and internals of the library have too are among them.
ATTRIBUTES = ['name', 'role', 'cmd', 'x', 'y', 'a0', 'a1', 'port', 'limits', 'items', 'zeta', 'alpha', 'key_1', 'cpu', 'task', 'inner', 'super', 'b', 'c',
              'max_failures', 'daemon', 'order', 'env', 'get', 'check', 'copy', 'find', 'bind', 'TYPEMAP', 'has_x', 'interpolate', 'scopes', 'VALUES']
REFERRED = ['name', 'role', 'x', 'y', 'a0', 'port', 'items', 'b', 'c', 'task', 'inner', 'super', 'env', 'get', 'copy']
WORDS = ['hello', '', 'x', '5', '0', '-3', '3.5', '1e3', ' 7 ', 'true', 'False', '1', 'RED', 'green', 'a b', 'caf\xc3\xa9', '10', 'None', '0x10', '9' * 25,
         'TRUE', '1_0', 'inf', '\t1\n', "it's", '"', '{}', '%s', 'k', '\xff', '1L', '-0', '+5', '.5']
ENUM_VALUES = ['RED', 'green', 'x', '5', 'true', '']
MALFORMED = ['{{ x }}', '{{.x}}', '{{.State.Pid}}', '{x}', '{{', '}}', '{{{x}}}', '${{{x}}}', '{{x}', '{{&x&}}', '{{a-b}}', '{{[0]}}', '{{}}', '{{x', '{{&}}',
             '{{x}}}', '{{x.}}', '{{a[}}', '{{1}}', '{{x{{y}}}}', '{{x\n}}', '{{x[a b]}}', '{{x[]}}', '{{x..y}}', '{{x[0].}}', '{{\xc3\xa9}}', '{{_x}}', '{{x[-]}}',
             '{{&&x}}', '{{&x}}}}', '{{{{x}}}}', '{{&{{x}}}}', '{{x}}{{', '}}{{', '{{x}}{{y}}', '{{{', '{{x y}}', '{{x:y}}', '{{x.1}}', '{{x[1][2]}}', '{{x,y}}']
NUMBERS = ['5', '0.5', 'True', 'False', '10 ** 20', '1e300 * 10', '-1', '2.0', '0.1 + 0.2', '7L', '0', '-0.0', '1', '2 ** 63', '1e16', '1e-7', '-(10 ** 30)',
           '3.99', '1e22', '2 ** 31', '1j', '100000000000000000.0']
ODDITIES = ['None', '[1, 2]', "{'k': 'v'}", 'Empty', "String('{{x}}')", 'Integer(3)', "('a', 'b')", 'set([1])', 'object', "List(String)(['a'])", "'yes'",
            "'\\xff'", "u'\\xe9{{x}}'", "Map(String, String)({'k': 'v'})", 'xrange(2)', "[u'a', {}]", "bytearray('ab')", "String", "Ref.from_address('x')",
            "Environment(x = 1)", "()", "[[]]", "{1: 2}", "frozenset('a')", "Float(0.5)", "Boolean('{{b}}')", "u'\\u20ac'", "lambda: 1", "Exception('e')",
            "List(Integer)([1])", "iter([])", "type('T', (str,), {})('sub')", "type('N', (int,), {})(4)", "Enum('RED', 'x')('x')", "[('a', 1)]", "'{{x}}'", "1j"]


class Generator(object):
  def __init__(self, seed):
    self.random = random.Random(seed)
    self.lines = []
    self.structs = []
    self.count = 0
    self.plainness = self.random.choice([0.0, 0.3, 0.6, 0.9])
    self.wrongness = self.random.choice([0.0, 0.0, 0.02, 0.08])
    self.names = self.random.sample(ATTRIBUTES, 7) + REFERRED[:4]

  def chance(self, p):
    return self.random.random() < p

  def pick(self, items):
    return self.random.choice(items)

  def name(self, prefix):
    self.count += 1
    return '%s%d' % (prefix, self.count)

  # Types: tuples of the kind, the expression, and what is needed to make values of it.

  def type(self, depth):
    kinds = ['String'] * 5 + ['Integer'] * 2 + ['Float', 'Boolean', 'Enum']
    if depth > 0:
      kinds += ['List', 'List', 'List', 'Map', 'Map', 'Struct', 'Struct', 'Struct', 'Choice', 'Choice']
    kind = self.pick(kinds)
    if kind == 'Enum':
      return self.enum()
    if kind == 'List':
      inner = self.type(depth - 1)
      return ('List', 'List(%s)' % inner[1], inner)
    if kind == 'Map':
      key = self.type(0) if self.chance(0.9) else self.type(depth - 1)
      if self.chance(0.5):
        key = ('String', 'String')
      value = self.type(depth - 1)
      return ('Map', 'Map(%s, %s)' % (key[1], value[1]), key, value)
    if kind == 'Struct':
      if self.structs and self.chance(0.3):
        return self.pick(self.structs)
      return self.struct(depth)
    if kind == 'Choice':
      return self.choice(depth)
    return (kind, kind)

  def enum(self):
    values = self.random.sample(ENUM_VALUES, self.random.randint(1, 3))
    if self.chance(0.5):
      return ('Enum', 'Enum(%s)' % ', '.join(map(repr, values)), values)
    name = self.name('E')
    shown = repr(values) if self.chance(0.2) else repr(tuple(values))
    self.lines.append('%s = Enum(%r, %s)' % (name, name, shown))
    return ('Enum', name, values)

  def choice(self, depth):
    types = [self.type(depth - 1) for _ in range(self.random.randint(1, 3))]
    alternatives = ', '.join(t[1] for t in types)
    if self.chance(0.25):
      return ('Choice', 'Choice([%s])' % alternatives, types)
    name = self.name('C')
    self.lines.append('%s = Choice(%r, [%s])' % (name, name, alternatives))
    return ('Choice', name, types)

  def struct(self, depth):
    attributes = []
    for attribute in self.random.sample(self.names[:7], self.random.randint(1, 5)):
      attributes.append((attribute, self.type(depth - 1)))
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
    roll = self.random.random()
    if roll < 0.04:
      body.append('  """A docstring."""')
    elif roll < 0.08:
      body.append('  def %s(self): return 1' % self.pick(['method', 'get', 'x', '__str__']))
    elif roll < 0.12:
      body.append('  plain = %s' % self.pick(['5', "'text'", 'None', 'Empty', "String('x')"]))
    self.random.shuffle(body)
    parent = 'Struct'
    # A class that derives from a struct has no attributes of its own, but its body stays.
    if self.structs and 'TYPEMAP' not in dict(attributes) and self.chance(0.03):
      parent = self.pick(self.structs)[1]
    self.lines.append('class %s(%s):\n%s' % (name, parent, '\n'.join(body)))
    result = ('Struct', name, attributes)
    self.structs.append(result)
    return result

  # Values: expressions.

  def attribute(self):
    return self.pick(self.names if self.chance(0.8) else ATTRIBUTES)

  def index(self):
    return self.pick(['0', '1', '-1', '9', 'k', 'x', 'a.b', 'a/b', '5', 'true', 'RED', '-9', '0x1', '1.5', 'a-b', '00', '_'])

  def ref(self):
    roll = self.random.random()
    name = self.attribute()
    if roll < 0.5:
      return name
    if roll < 0.6:
      return 'self.' + name
    if roll < 0.7:
      return self.pick(['super.', 'super.super.', 'self.super.', 'super.self.', 'self.self.']) + name
    if roll < 0.8:
      return '%s[%s]' % (name, self.index())
    if roll < 0.9:
      return '%s.%s' % (name, self.attribute())
    return self.pick(['%s[%s].%s', '%s[%s].%s', '%s.x[%s].%s', '%s[0][%s].%s', '[%s][%s].%s']) % (name, self.index(), self.attribute())

  def mustache(self):
    roll = self.random.random()
    if roll < 0.8:
      return '{{%s}}' % self.ref()
    if roll < 0.87:
      return '{{&%s}}' % self.ref()
    if roll < 0.94:
      return self.pick(['{{%s[{{%s}}]}}', '{{%s[{{%s}}].x}}', '{{%s.{{%s}}}}', '{{{{%s}}{{%s}}}}', '{{%s{{&%s}}}}']) % (self.attribute(), self.attribute())
    if roll < 0.97:
      return self.pick(['{{%s', '{%s}', '%s}}', '{{&%s']) % self.attribute()
    return self.pick(MALFORMED)

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
    if not valid and self.chance(self.wrongness):
      return self.pick(ODDITIES)
    name = kind[0]
    if self.chance(0.12) and name in ('String', 'Integer', 'Float', 'Boolean', 'Enum', 'Choice'):
      shown = '%s(%s)' % (kind[1], self.plain(kind) if name != 'Choice' else self.value(self.pick(kind[2]), depth - 1, valid))
      return self.bound(shown, 1) if self.chance(0.2) else shown
    if name in ('String', 'Integer', 'Float', 'Boolean', 'Enum'):
      return self.plain(kind)
    if name == 'List':
      items = [self.value(kind[2], depth - 1, valid) for _ in range(self.random.randint(0, 3))]
      shown = self.pick(['[%s]', '[%s]', '(%s)', '[%s]'] if len(items) > 1 else ['[%s]']) % ', '.join(items)
      return shown if self.chance(0.8) else '%s(%s)' % (kind[1], shown)
    if name == 'Map':
      return self.map_value(kind, depth, valid)
    if name == 'Choice':
      return self.value(self.pick(kind[2]), depth - 1, valid)
    return self.struct_value(kind, depth, valid)

  def map_value(self, kind, depth, valid):
    hashable = kind[2][0] not in ('List', 'Map', 'Struct', 'Choice')
    pairs = []
    for _ in range(self.random.randint(0, 3)):
      key = self.plain(kind[2]) if hashable else self.value(kind[2], 1, valid)
      pairs.append((key, self.value(kind[3], depth - 1, valid)))
    if hashable and self.chance(0.85):
      shown = '{%s}' % ', '.join('%s: %s' % pair for pair in pairs)
      return shown if self.chance(0.8) else '%s(%s)' % (kind[1], shown)
    return '%s(%s)' % (kind[1], ', '.join('(%s, %s)' % pair for pair in pairs))

  def struct_value(self, kind, depth, valid):
    given = [(attribute, self.value(inner, depth - 1, valid)) for attribute, inner in kind[2] if self.chance(0.75)]
    if not valid and self.chance(self.wrongness):
      given.append((self.attribute(), '1'))
      given = dict(given).items()
    roll = self.random.random()
    if roll < 0.25:
      shown = '{%s}' % ', '.join('%r: %s' % pair for pair in given)
      return shown if self.chance(0.7) else '%s(%s)' % (kind[1], shown)
    shown = '%s(%s)' % (kind[1], ', '.join('%s = %s' % pair for pair in given))
    if given and self.chance(0.1):
      shown = '%s(%s)' % (shown, '%s = %s' % self.pick(given))
    return self.bound(shown, 1) if self.chance(0.15) else shown

  def plain(self, kind):
    roll = self.random.random()
    name = kind[0]
    if name == 'Enum':
      return repr(self.pick(kind[2])) if roll < 0.7 else repr('{{%s}}' % self.ref())
    if roll < 0.4 * (1 - self.plainness):
      return self.literal(self.text())
    if self.chance(0.06):
      return self.pick(NUMBERS)
    if name == 'String':
      return self.literal(self.pick(WORDS[:8] + WORDS[11:]) if roll < 0.9 else self.text())
    if name == 'Integer':
      return self.pick(['0', '1', '42', "'7'", '3.7', '-5', '10 ** 18', "u'8'", "' 9 '", "'1.5'"])
    if name == 'Float':
      return self.pick(['0.5', '1', "'2.5'", '1e20', '-0.0', "u'1e-7'", '100.0', "'inf'", "'1e400'"])
    return self.pick(['True', 'False', '0', "'true'", "'False'", "'1'", "u'0'", '2.5', "'yes'"])

  # Bindings.

  def binding_value(self):
    roll = self.random.random()
    if roll < 0.45:
      return self.literal(self.text() if self.chance(0.6) else self.pick(WORDS[:14]))
    if roll < 0.57:
      return self.pick(NUMBERS)
    if roll < 0.67:
      return "{%r: %s}" % (self.pick(self.names + ['[0]', '[k]', '[0].x', 'x[k]', '']), self.binding_value())
    if roll < 0.73:
      return "Environment(%s = %s)" % (self.pick(REFERRED), self.binding_value())
    if roll < 0.8:
      return self.pick(["List(String)(['a', '{{y}}'])", "Map(String, Integer)({'k': 5})", "Map(Integer, String)({0: 'zero'})", "String('{{x}}')", "Integer(5)",
                        "Map(String, String)({'{{x}}': '{{y}}'})", "List(List(Integer))([[1, 2], ['{{x}}']])", "Boolean('{{b}}')", "Float('0.5')",
                        "Map(Boolean, String)({True: 't'})", "Enum('RED', 'x')('{{x}}')", "Choice([Integer, String])('{{x}}')", "Choice([String])('v')",
                        "Map(String, List(String))({'k': ['{{x}}', 'v']})", "List(Map(String, String))([{'k': 'v'}])"])
    if self.structs and roll < 0.97:
      return self.struct_value(self.pick(self.structs), 1, True)
    return self.pick(ODDITIES)

  def dotted(self):
    return self.pick([self.attribute(), '%s.%s' % (self.attribute(), self.attribute()), '%s[%s]' % (self.attribute(), self.index()), self.ref(), self.index()])

  def bound(self, expression, times):
    for _ in range(times):
      roll = self.random.random()
      if roll < 0.5:
        names = self.random.sample(REFERRED, self.random.randint(1, 3))
        expression += '.%s(%s)' % (self.pick(['bind'] * 6 + ['in_scope']), ', '.join('%s = %s' % (name, self.binding_value()) for name in names))
      elif roll < 0.7:
        expression += '.bind({%r: %s}, %s = %s)' % (self.dotted(), self.binding_value(), self.pick('xybc'), self.binding_value())
      elif roll < 0.78:
        key = self.pick(['Ref.from_address(%r)' % self.dotted(), 'Ref.wrap(%r)' % self.attribute(), 'Ref([])'])
        expression += '.bind({%s: %s})' % (key, self.binding_value())
      elif roll < 0.86:
        expression += '.bind(%s, %s)' % (self.environment(), self.environment())
      elif self.structs:
        expression += '.%s(%s)' % (self.pick(['bind', 'bind', 'in_scope']), self.struct_value(self.pick(self.structs), 1, True))
    return expression

  def environment(self):
    pairs = ['%s = %s' % (name, self.binding_value()) for name in self.random.sample(REFERRED, self.random.randint(1, 2))]
    return self.pick(['Environment(%s)', 'dict(%s)']) % ', '.join(pairs)

  def program(self):
    """The program's text and the questions that fit what it leaves in `obj`."""
    kind = self.struct(self.random.randint(1, 3)) if self.chance(0.55) else self.type(self.random.randint(1, 3))
    expression = self.value(kind, 3)
    if not expression.startswith(kind[1] + '('):
      expression = '%s(%s)' % (kind[1], expression)
    self.lines.append('obj = ' + self.bound(expression, self.random.randint(0, 2)))
    return '\n'.join(self.lines) + '\n', [self.question(kind) for _ in range(4)]

  # Questions about what the program left in `obj`.

  def question(self, kind):
    pool = [self.of_any] * 2 + [self.of_names]
    pool += [{'Struct': self.of_struct, 'List': self.of_list, 'Map': self.of_map}.get(kind[0], self.of_simple)] * 3
    return self.pick(pool)(kind)

  def of_any(self, kind):
    another = self.value(kind, 2)
    return self.pick([
        'obj == %s(%s)' % (kind[1], another) if not another.startswith(kind[1]) else 'obj != %s' % another,
        '(%s %% %s)' % ('obj', self.environment()),
        'obj %% %s' % self.binding_value(),
        self.bound('obj', 1) + self.pick(['.interpolate()', '.check()', '', '.get()', '.scopes()', '.interpolate()[0].check()']),
        'obj in [%s]' % another,
        '{obj: 1}.get(%s(%s), 0)' % (kind[1], another),
        'isinstance(%s, type(obj))' % another,
        'type(obj)(obj.get()) == obj',
        'type(obj)(%s).check()' % self.pick(ODDITIES),
        'Default(type(obj), %s)' % another,
        'List(type(obj))([obj, %s]).interpolate()' % another,
        'Map(String, type(obj))({%r: obj})%s' % (self.pick(WORDS), self.pick(['.check()', '', '.get()', '.interpolate()'])),
        'String(%s).bind(x = obj, %s = obj).interpolate()' % (self.literal(self.text()), self.attribute()),
        'Choice([String, type(obj)])(obj).%s()' % self.pick(['check', 'get', 'interpolate', 'unwrap']),
        'Choice([type(obj), Integer, String])(%s).%s()' % (another, self.pick(['check', 'get', 'interpolate', 'unwrap'])),
        'MustacheParser.resolve(%s, *obj.bind(x = 1).scopes())' % self.literal(self.text()),
    ])

  def of_names(self, kind):
    ref = 'Ref.from_address(%r)' % self.ref()
    return self.pick([
        'obj.find(%s)' % ref,
        'Environment({%r: obj, %r: %s}).find(%s)' % (self.dotted(), self.attribute(), self.binding_value(), ref),
        'Environment(%s, x = obj)' % self.environment(),
        'sorted(Environment(%s, %s)._table.items())' % (self.environment(), self.environment()),
        'MustacheParser.split(%s%s)' % (self.literal(self.text()), self.pick(['', ', keep_aliases = True'])),
        'MustacheParser.join(MustacheParser.split(%s), obj, %s)' % (self.literal(self.text()), self.environment()),
        'MustacheParser.resolve(%s, %s)' % (self.literal(self.text()), self.environment()),
        'Ref.from_address(%r)' % self.dotted(),
        '(%s + Ref.from_address(%r)).components()' % (ref, self.ref()),
        '[Ref.subscope(a, b) for a in %s for b in %s]' % (self.refs(), self.refs()),
        'sorted(%s), set(%s), max(%s)' % (self.refs(), self.refs(), self.refs()),
        '[(r.action(), r.rest(), r.is_index(), r.is_dereference(), r.is_empty(), hash(r), r.address()) for r in %s]' % self.refs(),
        '[(a < b, a > b) for a in %s for b in %s]' % (self.refs(), self.refs()),
    ])

  def refs(self):
    return 'map(Ref.from_address, %r)' % [self.ref() for _ in range(3)]

  def of_simple(self, kind):
    other = self.plain(kind) if kind[0] in ('String', 'Integer', 'Float', 'Boolean', 'Enum') else self.value(kind, 1)
    ordered = [
        'obj < type(obj)(%s), obj > type(obj)(%s)' % (other, other),
        'obj <= type(obj)(%s), obj >= type(obj)(%s), cmp(obj, type(obj)(%s))' % (other, other, other),
        'sorted([obj, type(obj)(%s), type(obj)(%s)])' % (other, self.value(kind, 1)),
    ]
    # Choices are ordered by their addresses.
    return self.pick(ordered * (kind[0] != 'Choice') + [
        'type(obj).coerce(%s)' % self.pick(ODDITIES + NUMBERS + [self.literal(self.pick(WORDS))] * 9),
        'set([obj, type(obj)(%s)])' % other,
        'type(obj)(%s).interpolate()' % other,
        'type(obj)(%s)' % self.pick(NUMBERS),
        'type(obj)(%s).check().message()' % self.literal(self.pick(WORDS)),
        '%s(obj).check()' % self.pick(['String', 'Integer', 'Float', 'Boolean', "Enum('RED', 'x')", 'List(String)', 'Map(String, Integer)']),
        'hasattr(obj, %r)' % self.attribute(),
    ])

  def of_list(self, kind):
    item = self.value(kind[2], 1)
    return self.pick([
        'obj[%s]' % self.pick(['0', '-1', '1', '0:2', '::-1', "'0'", '9', 'None', '1L']),
        '%s in obj' % item,
        '%s(%s) in obj' % (kind[2][1], item),
        'list(obj), [v.get() for v in obj]',
        'tuple(obj) == obj.get(), obj == list(obj), obj == %s' % self.pick(ODDITIES),
        'obj.find(Ref.from_address("[%s]"))' % self.index(),
        'obj.find(Ref.from_address("[%s].%s"))' % (self.index(), self.attribute()),
        "String('{{x[%s]}}').bind(x = obj).interpolate()" % self.index(),
        'List(String)(obj)', 'obj._values', 'len(obj)', 'reversed(obj)', 'obj.index(1)', 'obj + obj',
        'type(obj)(%s).interpolate()' % self.pick(ODDITIES),
    ])

  def of_map(self, kind):
    key = self.plain(kind[2]) if kind[2][0] not in ('List', 'Map', 'Struct', 'Choice') else self.value(kind[2], 1)
    return self.pick([
        'obj[%s]' % key,
        'obj[list(obj)[0]]',
        '%s in obj' % key,
        '[(k, obj[k]) for k in obj]',
        'dict((k, obj[k].get()) for k in obj)',
        'obj.find(Ref.from_address("[%s]"))' % self.index(),
        'obj.find(Ref.from_address("[%s].%s"))' % (self.index(), self.attribute()),
        "String('{{x[%s]}}').bind(x = obj).interpolate()" % self.index(),
        'obj._map', 'obj.items()', 'len(obj)', 'obj == obj.get()', 'Map(String, String)(obj)',
        'type(obj)(%s).interpolate()' % self.pick(ODDITIES),
        'type(obj)((%s, %s), (%s, %s)).%s()' % (key, self.value(kind[3], 1), key, self.value(kind[3], 1), self.pick(['get', 'check', 'interpolate', 'copy'])),
        'type(obj)(obj.get()) == obj',
    ])

  def of_struct(self, kind):
    attribute, inner = self.pick(kind[2])
    other = attribute if self.chance(0.8) else self.attribute()
    return self.pick([
        'obj.%s()' % other,
        'obj.has_%s()' % other,
        'obj.%s' % self.pick(['nothing', 'has_nothing', 'plain', 'method', 'plain()', '__doc__', '_schema_data', 'TYPEMAP']),
        'obj(%s = %s)' % (attribute, self.value(inner, 1)),
        'obj(%s = %s).%s()' % (attribute, self.value(inner, 1), self.pick(['check', 'get', 'interpolate', 'json_dumps'])),
        'obj(%s = %s)' % (other, self.pick(ODDITIES)),
        'obj(%s = Empty).get()' % attribute,
        'obj.interpolate_key(%r)' % other,
        'obj.find(Ref.from_address(%r))' % other,
        'obj.find(Ref.from_address("%s%s"))' % (other, self.pick(['[0]', '.x', '[k].x', '.get', '[{}]'])),
        "String('{{x.%s}}').bind(x = obj).interpolate()" % other,
        "String('{{%s}} {{super.%s}}').bind(obj).interpolate()" % (other, other),
        'type(obj).json_loads(%r%s).%s()' % (self.json(kind), self.pick(['', ', strict = True']), self.pick(['check', 'get', 'interpolate'])),
        'type(obj).json_loads(obj.json_dumps()) == obj',
        'type(obj)(%s)' % self.pick(ODDITIES),
        'type(obj)(%s, %s = %s)' % (self.value(kind, 1), attribute, self.value(inner, 1)),
        'type(obj)(obj)', 'type(obj)(obj.get(), {})', 'type(obj)(**obj.get()) == obj',
        'sorted(obj.get().items()), dict(obj.get()) == obj.get()',
        'type(obj).TYPEMAP[%r]' % other,
        'type(obj).TYPEMAP == type(obj()).TYPEMAP, type(obj).type_parameters()[0]',
        '[obj.get()[k] for k in sorted(obj.get())]',
        'type(obj)._filter_against_schema({%r: %s, %r: 1})' % (attribute, self.value(inner, 1), self.attribute()),
    ])

  def json(self, kind):
    import json
    inside = {}
    for attribute, _ in kind[2]:
      if self.chance(0.6):
        inside[attribute] = self.pick(['v', 5, 2.5, True, None, ['a', 1], {'x': 1, 'name': 'n'}, '{{x}}', u'\xe9', 'RED', '', 10 ** 20, []])
    if self.chance(0.4):
      inside[self.attribute()] = 1
    return json.dumps(inside)
