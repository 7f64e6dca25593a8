"""Records what Python 2.7's json.dumps makes of some documents, for test/report/json.test.ts.

usage: python2.7 test/record/json-dumps.py > test/report/json-dumps.json

A document is written so that nothing is lost on the way: a float as {"float": repr}, an integer as {"int": digits}, a dict as
{"dict": [[key, value], ...]} in the order in which it is to be filled.
"""
import json
import random

HARD_FLOATS = [
  0.0, -0.0, 1.0, -1.5, 0.1, 1e15, 1e16, -1e16, 9999999999999998.0, 123456789012345680.0, 1e17, 1e21, 1e22, 1.5e300, 1e-4, 0.0001234, 1e-5,
  1.5e-5, -2.5e-7, 5e-324, 1.7976931348623157e308, 1 / 3.0, 2 / 3.0, 100.0, 1e100, float('inf'), float('-inf'), float('nan'),
]
HARD_INTS = [0, -1, 1, 2 ** 31, 2 ** 53, 2 ** 53 + 1, -2 ** 63, 2 ** 64, 10 ** 30]
HARD_TEXTS = [
  u'', u'a', u'"', u'\\', u'/', u'\b\f\n\r\t', u'\x00\x1f', u'\x7e\x7f\x80', u'caf\xe9', u'\u2028\u2029', u'\uffff', u'\U0001f600', u'\ud800',
  u'x' * 70, u'{{mesos.instance}} & <b>', u'x' * 63 + u'\n', u'x' * 70 + u'\x7f',
]
KEYS_IN_HARD_ORDER = [u'\uffff', u'\U0001f600', u'b', u'B', u'', u'a.b', u'a', u'ab', u'\ue000', u'__proto__', u'constructor', u'10', u'9']


def random_document(rng, depth):
  kind = rng.randrange(9 if depth < 4 else 6)
  if kind == 0:
    return rng.choice([None, True, False])
  if kind == 1:
    return rng.choice(HARD_INTS + [rng.randrange(-1000, 1000)])
  if kind == 2:
    return rng.choice(HARD_FLOATS + [rng.uniform(-10, 10), rng.random() * 10 ** rng.randrange(-20, 20)])
  if kind in (3, 4, 5):
    return rng.choice(HARD_TEXTS + [u'word%d' % rng.randrange(100)])
  if kind == 6:
    return [random_document(rng, depth + 1) for _ in range(rng.randrange(4))]
  keys = rng.sample(KEYS_IN_HARD_ORDER + [u'key%d' % n for n in range(50)], rng.randrange(60 if rng.random() < 0.05 else 6))
  return dict((key, random_document(rng, depth + 1)) for key in keys)


def without_loss(value):
  if isinstance(value, float):
    return {'float': repr(value)}
  if isinstance(value, (int, long)) and not isinstance(value, bool):
    return {'int': str(value)}
  if isinstance(value, list):
    return map(without_loss, value)
  if isinstance(value, dict):
    return {'dict': [[key, without_loss(item)] for key, item in value.items()]}
  return value


def main():
  rng = random.Random(27)
  documents = [HARD_FLOATS, HARD_INTS, HARD_TEXTS, dict.fromkeys(KEYS_IN_HARD_ORDER), {}, [], [[], {}], {u'a': [], u'b': {}}]
  documents += [random_document(rng, 0) for _ in range(60)]
  print(json.dumps([{
    'document': without_loss(document),
    'indented': json.dumps(document, indent=2, sort_keys=True, separators=(',', ': ')),
    'compact': json.dumps(document, sort_keys=True, separators=(',', ':')),
  } for document in documents], indent=0, sort_keys=True, separators=(',', ':')))


if __name__ == '__main__':
  main()
