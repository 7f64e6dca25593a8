"""Records what Python 2.7's numbers and containers do, for test/python/objects/.

usage: python2.7 test/record/python-objects.py numbers|calls|containers|set-order|hashes > test/python/objects/recorded/<the same>.jsonl

A line is [operation, [operands], outcome] or, where keywords are given, [operation, [operands], outcome, {keyword: operand}]. Operands are literals.
An outcome is the repr of what came out, or "Type: message". A line {"self": ..., "steps": [...], "after": ...} is such operations done to one object.
"""
import json
import operator
import random
import sys

BINARY = {
  '+': operator.add, '-': operator.sub, '*': operator.mul, '/': operator.div, '//': operator.floordiv, '%': operator.mod, '**': pow,
  '<<': operator.lshift, '>>': operator.rshift, '&': operator.and_, '|': operator.or_, '^': operator.xor, 'truediv': operator.truediv,
  'divmod': divmod, '<': operator.lt, '<=': operator.le, '==': operator.eq, '!=': operator.ne, '>': operator.gt, '>=': operator.ge, 'cmp': cmp,
  'coerce': coerce, '+=': operator.iadd, '*=': operator.imul, '-=': operator.isub, '&=': operator.iand, '|=': operator.ior, '^=': operator.ixor,
  'in': lambda item, container: item in container, 'getitem': operator.getitem,
}
UNARY = {
  'neg': operator.neg, 'pos': operator.pos, 'abs': abs, 'invert': operator.invert, 'bool': bool, 'hash': hash, 'str': str, 'repr': repr, 'len': len,
  'hex': hex, 'oct': oct,
}
TYPES = dict((t.__name__, t) for t in (
  int, long, float, complex, bool, list, tuple, dict, set, frozenset, slice, xrange, enumerate, reversed,
))


def apply_operation(op, args, keywords):
  if op in BINARY:
    return BINARY[op](*args)
  if op in UNARY and op not in TYPES:
    return UNARY[op](*args)
  if op == 'pow':
    return pow(*args)
  if op == 'setitem':
    return operator.setitem(*args)
  if op == 'delitem':
    return operator.delitem(*args)
  if op == 'setslice':
    args[0][args[1]:args[2]] = args[3]
    return None
  if op == 'items of':
    return list(args[0])
  if op.startswith('get '):
    return getattr(args[0], op[4:])
  if op.startswith('list('):
    return list(TYPES[op[5:-1]](*args, **keywords))
  if op.startswith('.'):
    result = getattr(args[0], op[1:])(*args[1:], **keywords)
    return list(result) if op in ('.__reversed__', '.iterkeys', '.itervalues', '.iteritems') else result
  return TYPES[op](*args, **keywords)


def outcome(op, args, keywords):
  try:
    return repr(apply_operation(op, args, keywords))
  except Exception as e:
    return '%s: %s' % (type(e).__name__, e)


def value(text):
  return eval(text, {'inf': float('inf'), 'nan': float('nan')})


def write(*line):
  try:
    text = json.dumps(line[0] if len(line) == 1 else line, sort_keys=True)
  except UnicodeDecodeError:
    return
  if ' at 0x' not in text:
    print(text)


def record(op, args, **keywords):
  result = outcome(op, [value(a) for a in args], dict((k, value(v)) for k, v in keywords.items()))
  write(op, args, result, *([keywords] if keywords else []))


NUMBERS = '''0 1 -1 2 -2 3 -3 7 10 -10 63 64 100 255 -256 12345 2147483647 2147483648 -2147483648 4294967296 9007199254740991 9007199254740992
  9007199254740993 -9007199254740993 4611686018427387904 9223372036854775807 -9223372036854775808 3037000500 94906267 True False
  0L 1L -1L 2L 3L -7L 10L 4294967296L 9223372036854775808L -9223372036854775809L 18446744073709551616L 100000000000000000000000000000L
  -123456789012345678901234567890L 0.0 -0.0 1.0 -1.0 0.5 1.5 -2.5 3.0 0.1 3.14159 1e16 1e22 1e-05 1e+100 1e308 5e-324 9007199254740992.0
  9.223372036854775807e18 inf -inf nan 1e-300 2j (1+2j) (-0.5-1.5j) None 'a' '3' u'x' [1] (1,2)'''.split()


def numbers():
  rng = random.Random(27)
  for op in '+ - * / // % ** << >> & | ^ truediv divmod < <= == != > >= cmp coerce'.split():
    for left in NUMBERS:
      for right in rng.sample(NUMBERS, 6):
        if op in ('**', '<<') and (is_large(right) or 'j' in right) or op == '*' and is_sequence(left + right) and (is_large(left) or is_large(right)):
          continue
        # None's hash is an address, and so is what unlike things are compared by.
        if op == 'cmp' and ('nan' in (left, right) and type(value(left)) is type(value(right)) or '[' in left + right or "'" in left + right or '(' in left + right or 'None' in (left, right)):
          continue
        record(op, [left, right])
  for op in 'neg pos abs invert bool hash str hex oct'.split():
    for n in NUMBERS:
      if op != 'hash' or n not in ('None', 'nan'):
        record(op, [n])
  whole = [n for n in NUMBERS if n[-1] in '0123456789L' and '.' not in n and 'e' not in n]
  for _ in range(300):
    record('pow', [rng.choice(whole), rng.choice(whole), rng.choice(whole)])
  for _ in range(60):
    record('pow', [rng.choice(NUMBERS), rng.choice(['2', '-1', '2L', '3']), rng.choice(NUMBERS)])
  for n in NUMBERS:
    for name in 'real imag numerator denominator'.split():
      record('get ' + name, [n])
    for name in 'conjugate bit_length __trunc__ is_integer as_integer_ratio hex __getnewargs__ __int__ __long__ __float__ __index__ __hex__'.split():
      if name != 'hex' or n != 'nan':
        record('.' + name, [n])
    for name in '__add__ __radd__ __rsub__ __rpow__ __rdiv__ __cmp__ __eq__ __lt__ __coerce__ __and__ __rdivmod__'.split():
        other = rng.choice(NUMBERS)
        if name != '__rpow__' or not is_large(n) and 'j' not in n:
          record('.' + name, [n, other])
  for _ in range(150):
    left = rng.uniform(-1, 1) * 10 ** rng.randrange(-20, 20)
    right = rng.uniform(-1, 1) * 10 ** rng.randrange(-5, 5)
    for op in ('/', '//', '%', 'divmod'):
      record(op, [repr(left), repr(right)])
    a, b = rng.getrandbits(rng.randrange(1, 200)), rng.getrandbits(rng.randrange(1, 130)) + 1
    record('truediv', [repr(a), repr(-b)])
    record('//', [repr(-a), repr(b)])
    record('%', [repr(a), repr(-b)])
    record('float', [repr(a)])
    record('==', [repr(a), repr(float(a))])
    record('<', [repr(float(a)), repr(a)])
  for _ in range(60):
    record('**', [repr(rng.uniform(0, 10)), repr(rng.randrange(-8, 9))])
    record('truediv', [repr(rng.getrandbits(rng.randrange(1, 60))), repr(2 ** rng.randrange(1000, 1100))])


def is_large(text):
  try:
    return abs(value(text)) > 1000
  except TypeError:
    return False


def is_sequence(text):
  return '[' in text or "'" in text or ',' in text


TEXTS = ["''", "' '", "'12'", "' -12\\n'", "'+7'", "'- 5'", "'0x1f'", "'0o17'", "'017'", "'0b11'", "'1_0'", "'12L'", "'12l'", "'z'", "'9' * 30", "u'42'",
  "u'\\u0663'", "u'\\u20ac'", "'1.5'", "'1e5'", "'.5'", "'5.'", "'1e'", "'inf'", "'-Infinity'", "'nan'", "'0x1p3'", "'1+2j'", "'(1-2j)'", "'j'", "' 3j '",
  "'1 + 2j'", "'x' * 300", "'\\x00'", "'1\\x002'", "None", "[]", "{}", "1", "2L", "1.9", "-1.9", "1e30", "inf", "nan", "True", "1j", "'-0'", "'1e400'"]


def literal_text(text):
  return repr(value(text))


def calls():
  texts = [literal_text(t) for t in TEXTS]
  for name in 'int long float complex bool'.split():
    record(name, [])
    for t in texts:
      record(name, [t])
    record(name, ["'1'", '2', '3', '4'])
    record(name, [], nonsense='1')
  for name in ('int', 'long'):
    for t in texts:
      for base in ('0', '2', '8', '10L', '16', '36'):
        record(name, [t, base])
    for base in ('1', '37', '-1', '2.5', "'10'", '18446744073709551616L', 'None'):
      record(name, ["'11'", base])
    record(name, [], base='10')
    record(name, ["'ff'"], base='16')
    record(name, [], x="'ff'", base='16')
    record(name, [], x='2.5')
  for args in (['1', '2'], ['1j', '2j'], ["'1'", '2'], ['1', "'2'"], ['1.5', '2L'], ['[]', '1'], ['1', '[]']):
    record('complex', args)
  record('complex', ['1'], imag='2')
  record('float', [], x='3')
  for n in ('0', '1', '-5', '255', '123456789', '10L', '-3L', 'True', '1.5', '-2.0', '1e20', 'nan', '(1+2j)', '1j'):
    for spec in ("''", "'d'", "'x'", "'#x'", "'08b'", "'+,d'", "'c'", "'.2f'", "'10'", "'<6'", "'^+9.3e'", "'%'", "u'5'", "'s'", "'zz'", '3', "'n'"):
      record('.__format__', [n, spec])
  for n in ('1.0', '-0.0', '0.1', '5e-324', '1e308', 'inf', '-inf', '2.2250738585072014e-308', '1.5'):
    record('.hex', [n])
  for t in ('0x1.8p1', '-0X1P-3', '1.8', 'p3', '.8', '0x.p1', 'inf', '-nan', ' 0x1p4 ', '0x1p5000', '0x1p-5000', '0x0p99999999999', '0x1.fffffffffffff8p0',
            '0x1.fffffffffffff7p0', '0x0.00000000000008p-1022', '0x0.0000000000001p-1022', '0x1.p', '', '1g', '0x10000000000000008', '0x1.fffffffffffffp1023',
            '0x1.fffffffffffff8p1023'):
    record('.fromhex', ['1.0', repr(t)])
  record('.fromhex', ['1.0', '3'])
  record('.__getformat__', ['1.0', "'double'"])
  for args in (['5'], ['2', '5'], ['10', '0', '-3'], ['0'], ['5', '1'], ['1', '5', '0'], [], ['1', '2', '3', '4'], ["'a'"], ['1.5'], ['18446744073709551616L'],
               ['5L'], ['-4611686018427387904', '4611686018427387904'], ['9007199254740990', '9007199254740995'], ['True'], ['None'],
               ['0', '9223372036854775807', '4611686018427387904'], ['-5', '5', '3']):
    record('xrange', args)
    if len(args) < 2 or '4611686018427387904' not in args:
      record('list(xrange)', args)
    record('slice', args)
  for args in (["'abc'"], ["'abc'", '5'], ["'ab'", '9223372036854775807'], ["'ab'", '18446744073709551616L'], ["'ab'", '2.5'], ['5'], [], ["'ab'", '1', '2']):
    record('list(enumerate)', args)
  for args in (["'abc'"], ["u'abc'"], ['[1, 2, 3]'], ['(1, 2)'], ['{}'], ['set([1])'], ['5'], [], ['[1]', '2']):
    record('list(reversed)', args)
  record('reversed', [], x='1')
  record('list(enumerate)', [], sequence="'ab'", start='3')
  for bounds in ('(None, None, None)', '(1, 5, 2)', '(None, None, -1)', '(-3, None, None)', '(10, -10, -3)', '(None, 2, 0)', "('a', 1, 2)", '(0, 1.5, 1)',
                 '(-100, 100, 18446744073709551616L)', '(5, 2, 1)'):
    for size in ('0', '5', '7L', "'a'"):
      record('.indices', ['slice' + bounds, size])
  for op in ('==', '<', 'cmp'):
    for other in ('slice(1, 2, None)', 'slice(1, 3, None)', 'slice(None, 2, None)', 'slice(1, 2, 1)'):
      record(op, ['slice(1, 2, None)', other])
  record('hash', ['slice(1, 2, None)'])
  for name in ('list', 'tuple', 'dict', 'set', 'frozenset'):
    for arg in ('[]', "'hello'", '(1, 2)', "{'a': 1, 'b': 2}", '[(1, 2), (3, 4)]', "['ab', 'cd']", '[(1,)]', '[1]', '[(1, 2, 3)]', '5', 'None', 'set([1, 5])',
                '[[]]', "u'ab'", '[[[], 1]]', '(set([1, 2]), [3, 4])'):
      record(name, [arg])
    record(name, [])
    record(name, ['[]', '[]'])
    record(name, [], x='1')
    record(name, [], sequence='[1]')
  record('dict', ["{'a': 1}"], a='2', b='3', zeta='4', alpha='5', beta='6', gamma='7')


LISTS = ['[]', '[1]', '[1, 2, 3]', "['b', 'a', 'c', 'a']", '[3, 1.5, 2L, True]', '[[1], [2], [1]]', "[None, 'x', 5, u'y']", '[5, 4, 3, 2, 1, 0, 9, 8, 7]']
ITEMS = ['0', '1', '2L', '3.0', 'None', "'a'", "u'a'", '[1]', '(1, 2)', "'xyz'", '-1', '5', '{}', 'True']
INDEXES = ['0', '1', '-1', '2', '7', '-9', 'True', '1L', '18446744073709551616L', "'a'", 'None', '1.0']
SLICES = ['slice(%s, %s, %s)' % (a, b, c) for a in ('None', '0', '1', '-2', '9') for b in ('None', '2', '-1', '0') for c in ('None', '2', '-1', '-2')]
LIST_METHODS = {
  'append': [ITEMS], 'insert': [INDEXES, ITEMS], 'extend': [LISTS + ITEMS], 'pop': [INDEXES], 'remove': [ITEMS], 'index': [ITEMS], 'count': [ITEMS],
  'reverse': [], 'sort': [],
}


def steps_on(text, rng, count, choose):
  start = value(text)
  steps = []
  target = start
  for _ in range(count):
    op, args = choose(rng)
    values = [value(a) for a in args]
    before = target
    result = outcome(op, [target] + values, {})
    if op in ('+=', '*=', '-=', '&=', '|=', '^=') and not isinstance(before, frozenset):
      result = 'changed' if not result[:9] in ('TypeError', 'OverflowE', 'MemoryErr') else result
    steps.append([op, args, result])
  write({'self': text, 'steps': steps, 'after': repr(target)})


def list_step(rng):
  kind = rng.randrange(12)
  if kind < 6:
    name = rng.choice(sorted(LIST_METHODS))
    return '.' + name, [rng.choice(choices) for choices in LIST_METHODS[name]]
  if kind == 6:
    return 'setitem', [rng.choice(INDEXES + SLICES), rng.choice(LISTS + ITEMS)]
  if kind == 7:
    return 'delitem', [rng.choice(INDEXES + SLICES)]
  if kind == 8:
    return 'getitem', [rng.choice(INDEXES + SLICES)]
  if kind == 9:
    return rng.choice(['+', '*', '==', '<', '>=']), [rng.choice(LISTS + ['2', '-1', 'None', '(1, 2)'])]
  if kind == 10:
    return rng.choice([('+=', [rng.choice(LISTS + ITEMS)]), ('*=', [rng.choice(['0', '1', '2', "'a'", '-1'])])])
  return rng.choice(['len', 'repr', 'bool', 'hash', '.__reversed__']), []


KEYS = ["'a'", "'b'", "'name'", "'cluster'", "'role'", '1', '1.0', '2L', 'True', '(1, 2)', "u'a'", '-1', '17', '33', '[]', "'x' * 3", '0', '0.5', '-0.0']
DICTS = ['{}', "{'a': 1}", "{'a': 1, 'b': 2, 'c': 3}", "{1: 'one', 2: 'two', 17: 'x', 33: 'y'}", "{'name': 'n', 'role': 'r', 'cluster': 'c', 'environment': 'e', 'x': 0, 'y': 1}"]


def dict_step(rng):
  key = literal_text(rng.choice(KEYS))
  kind = rng.randrange(14)
  if kind < 3:
    return 'setitem', [key, rng.choice(ITEMS)]
  if kind < 5:
    return 'delitem', [key]
  if kind == 5:
    return '.pop', [key] + rng.choice([[], ['None']])
  if kind == 6:
    return '.popitem', []
  if kind == 7:
    return '.setdefault', [key] + rng.choice([[], ['7']])
  if kind == 8:
    return '.update', [rng.choice(DICTS + ['[(1, 2), (3, 4)]', '[1]', '5', "'ab'"])]
  if kind == 9:
    return rng.choice(['.get', '.has_key', '.__contains__', 'getitem']), [key]
  if kind == 10:
    return rng.choice(['.keys', '.values', '.items', '.copy', '.iterkeys', '.iteritems', 'len', 'repr', '.viewkeys', '.viewitems', '.viewvalues']), []
  if kind == 11:
    return rng.choice(['==', '<', 'cmp', '!=', '>=']), [rng.choice(DICTS)]
  if kind == 12:
    return '.fromkeys', [rng.choice(["'hello'", '[1, 2]', "set(['a', 'b', 'c'])", "{'a': 1, 'q': 2}", '5', '[[]]'])]
  return ('.clear', []) if rng.random() < 0.1 else ('len', [])


def containers():
  rng = random.Random(2718)
  for _ in range(250):
    steps_on(rng.choice(LISTS), rng, rng.randrange(1, 12), list_step)
  for _ in range(250):
    steps_on(rng.choice(DICTS), rng, rng.randrange(1, 25), dict_step)
  tuples = ['()', '(1,)', '(1, 2, 3)', "('a', (1, 2), 'b')"]
  for t in tuples:
    for i in INDEXES + rng.sample(SLICES, 12):
      record('getitem', [t, i])
    for item in ITEMS:
      record('.index', [t, item])
      record('.count', [t, item])
      record('in', [item, t])
      record('+', [t, item])
      record('*', [t, item])
    for other in tuples + LISTS:
      for op in ('==', '<', 'cmp', '+', '>='):
        record(op, [t, other])
    for op in ('hash', 'len', 'repr', 'bool', '.__getnewargs__'):
      record(op, [t])
  for d in DICTS:
    for other in DICTS + ['[1]', "set(['a'])", "['a', 'z']", '5']:
      for view in ('viewkeys', 'viewitems'):
        write(['%s %s' % (view, '|'), [d, other], outcome('|', [getattr(value(d), view)(), value(other)], {})])
        for op in '& - ^ == < <= >'.split():
          write(['%s %s' % (view, op), [d, other], outcome(op, [getattr(value(d), view)(), value(other)], {})])
  for n in list(range(0, 14)) + [20, 21, 22, 40, 43, 44, 85, 86, 100, 171]:
    numbers_in_table = 'set(%r)' % [k * 7 for k in range(n)]
    table = value(numbers_in_table)
    grown = dict.fromkeys(table)
    grown[-5] = None
    write(['fromkeys and one more', [numbers_in_table], repr(list(grown))])
  for _ in range(40):
    items = [rng.choice(ITEMS + ['7', "'q'", '2.5']) for _ in range(rng.randrange(2, 9))]
    comparable = [i for i in items if i[0] in "0123456789-T"]
    record('.sort', ['[%s]' % ', '.join(comparable)])
    write(['sorted', ['[%s]' % ', '.join(comparable)], repr(sorted(value('[%s]' % ', '.join(comparable))))])


SET_KEYS = ["'web'", "'db'", "'cache'", "'a'", "'b'", "u'a'", '0', '1', '2', '7', '8', '9', '15', '16', '17', '33', '-1', '1.5', '4.0', '(1, 2)', '1000', '65536',
  "'x%d'", "'job%d'", '%d', '1%d8']


def random_items(rng, most):
  items = []
  for _ in range(rng.randrange(most)):
    text = rng.choice(SET_KEYS)
    items.append(text % rng.randrange(300) if '%d' in text else text)
  return items


def set_step(rng):
  other = '[%s]' % ', '.join(random_items(rng, rng.choice([3, 8, 30])))
  form = rng.choice(['set(%s)', 'frozenset(%s)', '%s', 'dict'])
  if form == 'dict':
    other = '{%s}' % ', '.join('%s: 1' % k for k in sorted(set(other[1:-1].split(', ')) - set(['', '2)', '(1'])))
  else:
    other = form % other
  kind = rng.randrange(10)
  if kind == 0:
    return '.add', [(random_items(rng, 4) + ["'new'"])[0]]
  if kind == 1:
    return rng.choice(['.discard', '.remove']), [(random_items(rng, 4) + ["'gone'"])[0]]
  if kind == 2:
    return '.pop', []
  if kind < 6:
    return rng.choice(['.update', '.intersection_update', '.difference_update', '.symmetric_difference_update']), [other]
  if kind < 8:
    return rng.choice(['.union', '.intersection', '.difference', '.symmetric_difference', '.issubset', '.issuperset', '.isdisjoint']), [other]
  if kind == 8:
    return rng.choice(['|', '&', '-', '^', '==', '<', '<=', '>', '!=']), [other]
  return rng.choice(['|=', '&=', '-=', '^=']), [other]


def set_order():
  rng = random.Random(314)
  for _ in range(400):
    text = 'set([%s])' % ', '.join(random_items(rng, rng.choice([2, 6, 20, 60])))
    steps_on(text, rng, rng.randrange(1, 14), set_step)


def hashes():
  rng = random.Random(161)
  values = [value(n) for n in NUMBERS if n not in ('nan', 'None', '[1]')]
  for _ in range(250):
    values.append(rng.getrandbits(rng.randrange(1, 64)) * rng.choice([1, -1]))
    values.append(rng.getrandbits(rng.randrange(1, 300)) * rng.choice([1L, -1L]))
    values.append(rng.uniform(-1, 1) * 10 ** rng.randrange(-300, 300))
    values.append(''.join(rng.choice('abcXYZ_-019 .\x00\xff\xe9') for _ in range(rng.randrange(12))))
    values.append(u''.join(rng.choice(u'abc\xe9\u20ac\U0001f600') for _ in range(rng.randrange(6))))
  for _ in range(150):
    values.append(tuple(rng.choice(values) for _ in range(rng.randrange(5))))
    values.append(frozenset(rng.choice(values) for _ in range(rng.randrange(6))))
  for v in values:
    print(json.dumps(['hash', [repr(v)], repr(hash(v))]))


{'numbers': numbers, 'calls': calls, 'containers': containers, 'set-order': set_order, 'hashes': hashes}[sys.argv[1]]()
