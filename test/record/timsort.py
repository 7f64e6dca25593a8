"""Records which comparisons Python 2.7's list.sort() makes, for test/python/objects/timsort.test.ts.

usage: python2.7 test/record/timsort.py > test/python/objects/recorded/timsort.jsonl

A line: how the items are made (see numbers_for in the test), how many comparisons the sort made, a checksum of them in their order, and a checksum of the
sorted items. An order named "odd" is none: what comes out depends on every comparison.
"""
import json

MODULUS = 2 ** 31 - 1


def pseudo_random(seed):
  while True:
    seed = seed * 48271 % MODULUS
    yield seed


def numbers_for(shape, size, seed):
  rng = pseudo_random(seed)
  if shape == 'random':
    return [next(rng) % 1000 for _ in range(size)]
  if shape == 'few':
    return [next(rng) % 4 for _ in range(size)]
  if shape == 'runs':
    items = []
    while len(items) < size:
      start, length, step = next(rng) % 1000, next(rng) % 90 + 1, next(rng) % 5 - 2
      items += [start + k * step for k in range(length)]
    return items[:size]
  if shape == 'two':
    return [k * 2 % (size + 1) for k in range(size)]
  return [size - k for k in range(size)]


def less(order, a, b):
  return a < b if order == 'number' else (a * 7 + b * 13) % 11 < 5


for shape in ('random', 'few', 'runs', 'two', 'descending'):
  for size in (2, 3, 10, 63, 64, 65, 100, 200, 511, 1500):
    for order in ('number', 'odd'):
      seed = size * 31 + len(shape)
      log = [0, 1]

      def compare(a, b):
        log[0] += 1
        log[1] = (log[1] * 31 + a * 1009 + b * 9176 + 7) % MODULUS
        return -1 if less(order, a, b) else 1

      items = numbers_for(shape, size, seed)
      items.sort(compare)
      total = 1
      for item in items:
        total = (total * 31 + item + 5000) % MODULUS
      print(json.dumps([shape, size, seed, order, log[0], log[1], total]))
