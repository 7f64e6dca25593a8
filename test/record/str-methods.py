# -*- coding: utf-8 -*-
"""Records what Python 2.7 answers to calls of the methods and operators of str, unicode and bytearray.

    python2.7 test/record/str-methods.py > test/python/objects/recorded/str-methods.jsonl

A third of the cases is printed, always the same ones; with `--all` every one is, which the test takes as well.

Each line is [receiver, method, arguments, result]. Values are JSON: null, booleans and ints as they are; {"s": bytes}, {"u": text},
{"b": bytes of a bytearray}, {"f": repr of a float}, {"l": digits of a long}, {"L": list}, {"t": tuple}, {"d": [[key, value], ...]},
{"slice": [start, stop, step]}, {"type": name}, {"single": "NotImplemented"}. A result is {"ok": value} or {"error": "TypeError: message"}. A method `op:add` is operator.add(receiver, *arguments), `fn:str` is
the built-in function or type; all others are looked up on the receiver.
"""
from __future__ import print_function

import itertools
import json
import operator
import sys
import warnings
import zlib

warnings.simplefilter('ignore')


def encode(value):
  if value is None or isinstance(value, bool):
    return value
  kind = type(value)
  if kind is int:
    return value if abs(value) < 2 ** 53 else {'i': str(value)}
  if kind is str:
    return {'s': value.decode('latin-1')}
  if kind is unicode:
    return {'u': value}
  if kind is bytearray:
    return {'b': bytes(value).decode('latin-1')}
  if kind is float:
    return {'f': repr(value)}
  if kind is long:
    return {'l': str(value)}
  if kind is list:
    return {'L': [encode(v) for v in value]}
  if kind is tuple:
    return {'t': [encode(v) for v in value]}
  if kind is dict:
    return {'d': [[encode(k), encode(v)] for k, v in sorted(value.items())]}
  if kind is slice:
    return {'slice': [encode(value.start), encode(value.stop), encode(value.step)]}
  if value is NotImplemented:
    return {'single': 'NotImplemented'}
  if kind is type:
    return {'type': value.__name__}
  raise ValueError('cannot encode %r' % (value,))


BUILTINS = {
    'str': str, 'unicode': unicode, 'repr': repr, 'format': format, 'len': len, 'hash': hash, 'bytearray': bytearray, 'list': list, 'cmp': cmp,
    'basestring': basestring,
}


def answer(receiver, method, args):
  if method.startswith('op:'):
    return getattr(operator, method[3:])(receiver, *args)
  if method.startswith('fn:'):
    return BUILTINS[method[3:]](receiver, *args)
  return getattr(receiver, method)(*args)


SEEN = set()
SHARE = 1 if '--all' in sys.argv else 3


def record(receiver, method, *args):
  before = [encode(receiver), method, [encode(a) for a in args]]
  key = json.dumps(before)
  if key in SEEN or zlib.crc32(key) % SHARE != 0:
    return
  SEEN.add(key)
  try:
    result = {'ok': encode(answer(receiver, method, args))}
  except Exception as error:
    message = str(error)
    result = {'error': '%s: %s' % (type(error).__name__, message.decode('latin-1'))}
  # What a mutating method left behind.
  if isinstance(receiver, bytearray) and encode(receiver) != before[0]:
    result['after'] = encode(receiver)
  print(json.dumps(before + [result], sort_keys=True, separators=(',', ':')))


def copies(value):
  return bytearray(value) if isinstance(value, bytearray) else value


def each(receivers, method, *argument_lists):
  for receiver in receivers:
    for args in itertools.product(*argument_lists):
      record(copies(receiver), method, *args)


STRS = ['', 'a', 'abc', 'Hello World', '  padded\t\n', 'a,b,,c', 'MiXeD cAsE 12', 'caf\xc3\xa9', '\xe9\xff', 'line\r\nnext\nlast\r', 'tab\tto\t\tstop',
        '42', '-7', '+0012', 'aaaa', 'x\x00y', '\x0b\x0c\x1c\x1d\x85\xa0', "they're bill's friends", 'ABC', 'abcabc', '\xdf1a']
UNICODES = [u'', u'a', u'abc', u'Hello World', u'  padded\t\n', u'a,b,,c', u'MiXeD cAsE 12', u'caf\xe9', u'\u20ac uro', u'line\r\nnext\x1c\x85\u2028last\r',
            u'tab\tto\t\tstop', u'42', u'-7', u'aaaa', u'\U0001f600 a\U0001f600', u'\xdf\u0149\ufb01', u'\u01c5\u01c4\u01c6', u'\u0661\u0662', u'\xb2\xbd',
            u'\u2168', u'\xa0\u3000x\u1680', u"they're", u'\u0130\u0131', u'\u03a3\u03c2', u'\u4e94\u767e', u'\ud800']
BYTEARRAYS = [bytearray(s) for s in ['', 'abc', 'Hello World', '  padded\t\n', 'a,b,,c', 'caf\xc3\xa9', 'line\r\nnext\nlast\r', '42', 'aaaa']]
ALL = STRS + UNICODES + BYTEARRAYS

for name in ('capitalize isalnum isalpha isdigit islower isspace istitle isupper lower lstrip rsplit rstrip split splitlines strip swapcase title upper '
             'isdecimal isnumeric expandtabs __repr__ __str__ __len__ __getnewargs__ encode decode __hash__').split():
  each([r for r in ALL if not (name == '__hash__' and isinstance(r, bytearray))], name)
  each([STRS[2], UNICODES[2]], name, [3, 'x'], [1.5], [None])
for name in ('lower', 'strip', 'isalpha', 'upper', 'title'):
  each([STRS[2], UNICODES[2], BYTEARRAYS[1]], name, ['x', 1])
each(ALL, 'fn:len')
each(ALL, 'fn:repr')
each(ALL, 'fn:str')
each(ALL, 'fn:unicode')
each(STRS + UNICODES, 'fn:hash')
each(ALL, 'fn:list')

CHARACTERS = [unichr(c) for c in range(0xaa, 0x180, 3) + range(0x1c4, 0x250, 5) + range(0x370, 0x400, 4) + range(0x660, 0x3100, 61) + [0x4e00, 0x1f88, 0x1fbc, 0x2160, 0x24b6, 0xa640,
                                      0xff21, 0x10400, 0x10428, 0x1d400, 0x1d7ce, 0x2f800]]
for name in 'isalnum isalpha isdecimal isdigit islower isnumeric isspace istitle isupper capitalize lower swapcase title upper'.split():
  each(CHARACTERS, name)

SOME = ['', 'abc', 'Hello World', 'a,b,,c', 'aaaa', 'caf\xc3\xa9', u'', u'abc', u'a,b,,c', u'caf\xe9', u'\U0001f600 a\U0001f600', bytearray('aaaa'), bytearray('a,b')]
FIND = ['find', 'index', 'rfind', 'rindex', 'count', 'startswith', 'endswith']
NEEDLES = ['', 'a', 'aa', 'b,', 'zz', u'', u'a', u'\xe9', '\xa9', u'\U0001f600', bytearray('a'), 97, None, 1.5, ['a'], ('a', u'b'), ()]
for name in FIND:
  each(SOME, name, NEEDLES)
  each(['aaaa', u'a\U0001f600a\U0001f600', bytearray('aaaa')], name, ['a', u'a', ''], [0, 1, -2, 9, None, 2 ** 65], [0, 3, -1, 9, None])
  each(['aaaa', u'aaaa'], name, ['a'], ['x', 1.5])
  each(['aaaa', u'aaaa'], name)
  each(['aaaa', u'aaaa'], name, ['a'], [0], [1], [2])
for name in ('startswith', 'endswith'):
  each(['abc', u'abc', '\xe9', u'\xe9'], name, [('z', 'abc'), ('z', 5), (5, 'abc'), ('\xe9',), (u'\xe9',), u'\xe9', '\xe9', 5, ['a'], None, (u'c', 'a')])

SEPARATORS = ['', ',', ',,', 'l', u',', u'\xe9', None, 5, bytearray(','), ' ', 'aa', 'bc', u'\U0001f600']
SPLITTERS = SOME + ['Hello World', '  padded  twice ', u'  padded \u3000 twice ', bytearray(' a  b ')]
for name in ('split', 'rsplit'):
  each(SPLITTERS, name, SEPARATORS)
  each(SPLITTERS, name, [None, ',', 'a', u' '], [0, 1, 2, -1, 10])
  each(['a b', u'a b'], name, [None], ['x', 1.5, None, 2 ** 65])
for name in ('partition', 'rpartition'):
  each(SPLITTERS, name, SEPARATORS)
  each(['abc', u'abc'], name)
for name in ('strip', 'lstrip', 'rstrip'):
  each(SPLITTERS + STRS[:6], name, [None, '', 'a', ' ', 'ac', u'a', u'\xe9', '\xe9', '^a-', 5, u'\U0001f600', bytearray('a')])
for name in ('splitlines',):
  each(STRS[8:12] + UNICODES[8:12] + BYTEARRAYS[5:8], name, [0, 1, True, False, 5, 'x', 1.5, None, 2 ** 33])
for name in ('center', 'ljust', 'rjust'):
  each(['abc', u'abc', u'\U0001f600', '', bytearray('abc'), 'ab'], name, [0, 2, 3, 4, 6, 7, -1, 5L, True, 'x', 2.5])
  each(['abc', u'abc', bytearray('abc'), 'ab'], name, [6, 7], ['*', u'*', u'\u20ac', '**', '', 5, None, '\xe9'])
  each(['abc', u'abc'], name, [2 ** 65])
  each(['abc', u'abc'], name)
each(['42', '-7', '+0012', '', 'abc', '-', u'42', u'-7', u'+', u'\U0001f600', bytearray('-7')], 'zfill', [0, 1, 2, 3, 5, -1, 'x', 1.5, 4L])
each(STRS[8:12] + UNICODES[8:12] + ['\t', u'\U0001f600\tx', 'a\r\tb', 'ab\ncd\te', bytearray('a\tb')], 'expandtabs', [0, 1, 4, 8, -1, 'x', 1.5, 2 ** 40, 3L])
REPLACERS = ['', 'a', 'aa', u'a', 'zz', u'\xe9', '\xa9', 5, None, bytearray('a'), u'\U0001f600', ',']
each(SOME, 'replace', REPLACERS, ['', 'b', 'xyz', u'b', u'\xe9', 5])
each(SOME, 'replace', ['', 'a', u'a'], ['b', 'xy', ''], [0, 1, 2, -1, 10, 3L])
each(['abc', u'abc'], 'replace', ['a'], ['b'], ['x', 1.5, None, 2 ** 65])
each(['abc', u'abc'], 'replace', ['a'])
ITERABLES = [[], ['a'], ['a', 'b'], ('a', 'b', 'c'), 'xyz', u'xyz', [u'a'], ['a', u'b'], [u'\xe9', 'a'], ['\xe9', u'a'], ['a', 5], [5], [u'a', 5], [None, 'a'], 5, None,
             ['\xe9', 'b'], ['a', ['b']], {'k': 1}, bytearray('ab'), [bytearray('x'), 'b'], ['a', bytearray('x')], [u'a', bytearray('x')], [1.5]]
each(['', ',', ', ', '\xe9', u'', u',', u'\xe9', bytearray(','), bytearray('')], 'join', ITERABLES)
TABLE = ''.join(chr((i + 1) % 256) for i in range(256))
each(['abc', 'caf\xe9', '', bytearray('abc')], 'translate', [TABLE, None, 'short', u'x', 5, {}])
each(['abc', 'caf\xe9', '', bytearray('abc')], 'translate', [TABLE, None], ['', 'a', 'c\xe9', u'a', 5])
each([u'abc', u'', u'caf\xe9\U0001f600'], 'translate', [{}, {97: u'x'}, {97: None}, {97: 98}, {97: u'xyz', 0x1f600: u'!'}, {97: 'x'}, {97: 1.5}, {97: 2 ** 40}, u'x', 5, None,
                                                       u'0' * 97 + u'Q', [None] * 98, {97: -1}, {97: 0x10ffff}, {97: 0x110000}])

for receiver in ['abc', u'abc', bytearray('abc'), '\xe9', u'\xe9', '', u'', u'\U0001f600x']:
  for other in ['x', u'x', u'\xe9', '\xe9', 5, None, 1.5, ['a'], ('a',), bytearray('y'), 5L, True, {}, '', u'']:
    for op in ('add', 'concat', 'mul', 'contains', 'eq', 'ne', 'lt', 'le', 'gt', 'ge', 'getitem', 'sub', 'iadd'):
      if op in ('lt', 'le', 'gt', 'ge') and not isinstance(other, (str, unicode, bytearray)):
        continue
      record(copies(receiver), 'op:' + op, copies(other))
    for name in ('__add__', '__contains__', '__getitem__', '__eq__', '__lt__', '__mul__', '__rmul__', '__mod__', '__rmod__', '__cmp__'):
      record(copies(receiver), name, copies(other))
each(['abc', u'abc', u'a\U0001f600c', bytearray('abc'), '', u''], 'op:getitem', [0, 1, 2, -1, -3, 3, -4, 5L, True, 2 ** 70, -2 ** 70])
BOUNDS = [None, 0, 1, 2, -1, -2, 5, 'x', 2 ** 70]
each(['abcdef', u'abcdef', u'a\U0001f600cd', bytearray('abcdef')], 'op:getitem', [slice(*b) for b in itertools.product(BOUNDS, BOUNDS, [None, 1, 2, -1, -2, 0])])
each(['abcdef', u'abcdef', bytearray('abcdef')], '__getslice__', [0, 1, -2, 9, 2 ** 70], [0, 3, -1, 9, 'x'])
each(['ab', u'ab', bytearray('ab'), ''], 'op:mul', [0, 1, 3, -1, 2L, True, 2 ** 62, 2 ** 63, 2 ** 70, 'x', 1.5, None])
ORDER = ['a', 'b', u'a', u'b', 'ab', u'ab', '\xe9', u'\xe9', u'\uffff', u'\U0001f600', bytearray('a'), bytearray('ab'), '', u'']
for a, b in itertools.product(ORDER, ORDER):
  for op in ('lt', 'le', 'eq', 'ne', 'gt', 'ge'):
    record(a, 'op:' + op, b)
  record(a, 'fn:cmp', b)

ENCODINGS = ['ascii', 'utf-8', 'UTF8', 'latin-1', 'utf-16', 'utf_16_le', 'unicode_escape', 'raw-unicode-escape', 'hex', 'base64', 'string_escape', 'rot13', 'nope', u'utf-8',
             5, None, '']
for name in ('encode', 'decode'):
  each(['', 'abc', 'caf\xc3\xa9', '\xe9', u'abc', u'caf\xe9', u'\u20ac', u'\U0001f600', bytearray('caf\xc3\xa9')], name, ENCODINGS)
  each(['caf\xc3\xa9', '\xe9x', u'caf\xe9\u20ac!', u'abc', bytearray('\xe9')], name, ['ascii', 'utf-8', 'latin-1', 'hex', 'nope'],
       ['strict', 'ignore', 'replace', 'xmlcharrefreplace', 'backslashreplace', 'nope', 5])
each(['caf\xc3\xa9', 'abc', u'abc', u'\xe9', 5, None, 1.5, ['a'], bytearray('abc'), ''], 'fn:unicode', ['utf-8', 'ascii', 'nope', 5])
each(['caf\xc3\xa9', u'abc', 5, bytearray('\xe9')], 'fn:unicode', ['utf-8', 'ascii'], ['strict', 'ignore', 'replace', 'nope', 5])
VALUES = [5, None, True, 1.5, 2L ** 70, -3, 'x', u'x', u'\xe9', '\xe9', ['a', u'\xe9'], ('a',), {'k': 'v'}, 1e100, 0.1, bytearray('q')]
each(VALUES, 'fn:str')
each(VALUES, 'fn:unicode')
each(VALUES, 'fn:repr')
each([5, 'x'], 'fn:str', [5])
record('x', 'fn:basestring')
each([5, 0, -1, 'abc', u'abc', None, 1.5, [1, 2], [256], ['a'], (1, 'bc'), bytearray('q'), 3L], 'fn:bytearray')
each([u'caf\xe9', 'abc', 5], 'fn:bytearray', ['utf-8', 'ascii', 'nope'])

FORMATS = ['%s', '%d', '%r', '%c', '%x', '%5s|', '%-5s|', '%05d', '%.2f', '%e', '%g', '%i', '%u', '%o', '%X', '%#x', '%+d', '% d', '%.3s', '%%', '%s %s', 'plain', '%',
           '%(k)s', '%(k)d', '%(k)s %(z)s', '%*d', '%.*f', '%y', '%5', '%(k', '%5%|', '%ld', '%F', '%E', '%G', '%a', '%\xe9', 's%', '%s%s%s', '%-5%|', '%(k)5s|%(k)-3s|', '%()s']
ARGUMENTS = [(), 5, 'x', u'x', u'\xe9', '\xe9', None, 1.5, (5,), ('x',), (5, 6), (5, 2.5), {'k': 'v'}, {'k': 5}, {'k': 'v', 'z': u'\u20ac'}, {}, [1, 2], 300, -1, 2L ** 70, ((1, 2),), True,
             ('x', 'y', 'z'), 65, {'': 'e'}, bytearray('z'), (u'\xe9', '\xe9'), ('\xe9', u'a'), 1e400, -0.0, ('a', 'b')]
for fmt, args in itertools.product(FORMATS, ARGUMENTS):
  record(fmt, 'op:mod', args)
  if all(ord(c) < 128 for c in fmt):
    record(unicode(fmt), 'op:mod', args)
for fmt, args in [('\xe9%s', u'x'), ('%s\xe9', u'x'), (u'\xe9%s', 'x'), (u'\xe9%s', '\xe9'), (u'%c', 0x1f600), (u'%c', 0x110000), ('%c', 256), ('%c', -1), (u'%c', -1), ('%c', 'ab'), (u'%c', u'ab'),
                  (u'%c', u'\U0001f600'), (u'%5s|', u'\U0001f600'), ('%d', 1e300), ('%d', float('inf')), ('%d', float('nan')), ('%*d', (-5, 3)), ('%.*f', (-1, 2.5)), ('%*d', (5L, 3)),
                  ('%*d', ('x', 3)), ('%.500f', 1.5), ('%s %(k)s', {'k': 1}), ('%(k)s', [1]), ('%(k)s', 'x'), ('%(k)s', ({'k': 1},)), ('%s', {'a': 1}), ('%s %s', {'a': 1}), ('x', {'a': 1}),
                  ('x', {}), ('x', []), ('x', 'y'), ('x', 5), ('x', None), (u'%s', ['\xe9']), (u'%r', u'\xe9'), ('%r', u'\xe9'), (u'%c', '\xe9'), (u'%c', 'ab'), ('%c', u'\xe9'), ('%c', u'ab'), ('%c', ''),
                  ('%s', (u'a',)), ('%s%s', ('a', u'\xe9')), ('%s %s', (u'a', '\xe9')), ('%5c|', 'x'), ('%-5c|', 65), ('%d', '5'), (u'%d', '5'), ('%f', '5'), (u'%f', '5'), ('%f', None), ('%x', 1.5),
                  ('%o', None), ('%d', 3.99), ('%d', -3.99), ('%d', 5L), ('%x', -255), ('%x', 255L), ('%#o', 8), ('%#X', 255), ('%05s|', 'x'), ('%+s|', 'x'), ('%.0f', 0.5), ('%.0f', 1.5), ('%10.3f|', 3.14159),
                  ('%(a)s %(b)s', {'a': 1, u'b': 2}), (u'%(a)s', {'a': 1}), ('%(\xe9)s', {'\xe9': 1}), (u'%(\xe9)s', {u'\xe9': 1}), ('%s', bytearray('z')), ('%(a(b)c)s', {'a(b)c': 1}), ('%1$s', 1)]:
  record(fmt, 'op:mod', args)

TEMPLATES = ['{}', '{0}', '{0} {1}', '{} {}', '{1} {0}', '{0!r}', '{0!s}', '{!r:>8}', '{0:>5}|', '{0:<5}|', '{0:^5}|', '{0:*^7}', '{:d}', '{:x}', '{:.2f}', '{:,}', '{{}}', '{{{0}}}', '{', '}', '{0',
             '{0!}', '{0!x}', '{0!r', '{!}', '{0[0]}', '{0[k]}', '{0[}', '{0[]}', '{0.}', '{0.real}', '{0.nope}', '{} {0}', '{0} {}', '{2}', '{k}', '{:{}}', '{0:{1}}', '{:{}}{}', '{0:{0:{0}}}', 'plain',
             '', '{0!r}}', '{0}}{', '{a.b}', '{0[a].b}', '{0[0]', '{0]}', '{-1}', '{0x1}', '{ 0 }', '{0:s}', '{:%}', '{0!ss}', '{:{', '{:}}', '{0[0][1]}', '{0[-1]}', '{0!r:{1}}', '{99999999999999999999}',
             '{0[99999999999999999999]}', '{0[0]x}', '\xe9{}', '{\xe9}', '{0.__class__}', '{0.upper}'[:-1], '{:\xe9>5}', '{}{', '{}}', '{{}', '{}}}', '{0:}', '{0!s:}', '{[0]}', '{.real}', '{[0]}{[1]}']
FORMAT_ARGS = [(), (5,), ('x',), (u'x',), (u'\xe9',), ('\xe9',), (1.5,), ([1, 2],), ({'k': 'v', '0': 1},), (5, 6), ('a', '8'), ('x', '>6'), (None,), (True,), (2L ** 70,), (1234567, ), ((1, (2, 3)),),
               (5, u'6')]
for template, args in itertools.product(TEMPLATES, FORMAT_ARGS):
  record(template, 'format', *args)
  if all(ord(c) < 128 for c in template):
    record(unicode(template), 'format', *args)
SPECS = ['', 's', 'd', '>5', '<5', '^5', '=5', '05', '5', '.2', '.1f', 'x', '#x', '+', ',', 'zz', '*>7', u'', u'>5', u'\xe9>5', '\xe9>5', 5, None, '5.1', 'c', '%', 'n', 'e']
each(['abc', u'abc', u'\xe9', '\xe9', 5, 2L ** 70, 1.5, True, None, [1], u'\U0001f600', bytearray('q')], 'fn:format', SPECS)
each(['abc', u'abc', u'\xe9', 5, 1.5, None], 'fn:format')
each(['abc', u'abc'], '__format__', ['', '>5', u'>5', 5, None, 'd'])
for template in TEMPLATES + ['a{b!r:c}d{}e{{f}}']:
  record(template, 'fn:list')

MUTATIONS = [('append', 97), ('append', 'a'), ('append', 'ab'), ('append', 256), ('append', -1), ('append', u'a'), ('append', None), ('append', 1.5), ('extend', 'xy'), ('extend', [1, 2]), ('extend', 5),
             ('extend', [256]), ('extend', u'x'), ('extend', ['a', 98]), ('insert', 1, 98), ('insert', -1, 'x'), ('insert', 99, 1), ('insert', 0, 300), ('pop',), ('pop', 0), ('pop', -2), ('pop', 9),
             ('pop', 'x'), ('remove', 97), ('remove', 'b'), ('remove', 200), ('remove', 300), ('reverse',), ('__setitem__', 0, 90), ('__setitem__', 0, 'z'), ('__setitem__', 9, 1), ('__setitem__', 0, 999),
             ('__setitem__', slice(0, 2), 'xyz'), ('__setitem__', slice(0, 2), [1]), ('__setitem__', slice(None, None, 2), 'QW'), ('__setitem__', slice(None, None, 2), 'Q'),
             ('__setitem__', slice(0, 1), 5), ('__delitem__', 0), ('__delitem__', 9), ('__delitem__', slice(0, 2)), ('__delitem__', slice(None, None, 2)), ('__delitem__', slice(None, None, -1)),
             ('__iadd__', 'x'), ('__iadd__', 5), ('__imul__', 2), ('__imul__', -1), ('__iadd__', bytearray('q')), ('__setitem__', 'a', 1), ('__setitem__', slice(1, 1), 'in'), ('__delitem__', 'x'),
             ('__contains__', 97), ('__contains__', 'bc'), ('__contains__', 300), ('__contains__', u'a'), ('__alloc__', 1), ('__setitem__', slice(None, None), u'xy'), ('__setitem__', 0, u'z')]
for receiver in ['abc', '', 'abcdef']:
  for mutation in MUTATIONS:
    record(bytearray(receiver), *mutation)
each([bytearray()], 'fromhex', ['6162', '61 62', 'zz', '6', '', u'6162', u'\xe9', 5])
