a, b = set([1, 2, 3]), set([2, 3, 4])
print a | b, a & b, a - b, a ^ b, a <= b, set([2]) < a, a.union([9], [8]), a.intersection([1, 5]), a.difference([1]), a.symmetric_difference([3, 7]), a.issubset(range(5)), a.issuperset([1]), a.isdisjoint([8]), a == frozenset([1, 2, 3]), len(a), 2 in a, sorted(a), frozenset('ab'), set(), frozenset(), set([frozenset([1])]), {1, 2} == {2, 1}
c = a.copy(); c.add(5); c.discard(99); c.remove(1); c.update([7], (8,)); c -= set([7]); c |= set([10]); c &= set([2, 3, 10]); c ^= set([3])
print c, a, type(frozenset([1]) | set([2])), type(set([1]) | frozenset([2])), hash(frozenset([1, 2])) == hash(frozenset([2, 1])), set('abc') == set(['a', 'b', 'c'])
for e in ('a | [1]', 'a.remove(99)', 'set().pop()', 'hash(a)', 'set([[]])', 'a < 5', 'a + b', 'a.add([])', 'frozenset([1]).add(2)', 'set(5)', 'set(1, 2)', 'a.union(5)', 'cmp(a, b)', 'a <= [1]', 'a == [1, 2, 3]', 'a[0]', 'a.add()', '[] in a', 'set([1]) in set([frozenset([1])])', 'a.update(5)', 'a -= [1]', 'a.difference_update([1]); print sorted(a)'):
  try:
    exec 'r = ' + e if '=' not in e.replace('==', '').replace('<=', '') and ';' not in e else e
    print e, 'ok', r if '=' not in e.replace('==', '').replace('<=', '') else ''
  except Exception as x:
    print e, type(x).__name__, x
