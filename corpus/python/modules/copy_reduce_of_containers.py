# What __reduce__ of containers gives, with the attributes of instances of derived classes.
import collections, itertools
class S(set): pass
s = S([1]); s.x = 1
class Q(collections.deque): pass
q = Q([1], 3); q.y = 2
class DD(collections.defaultdict): pass
e = DD(int, a=1); e.z = 1
class BA(bytearray): pass
b = BA('a'); b.x = 1
for o in (set([1]), frozenset([2]), s, frozenset(), collections.deque([1]), collections.deque([1], 2), q, collections.defaultdict(int, a=1), e, slice(1, 2), xrange(1, 10, 3), xrange(0), bytearray('ab'), b, collections.OrderedDict(a=1)):
    for n in ('__reduce__',):
        try:
            r = getattr(o, n)(*([2] if n == '__reduce_ex__' else []))
            print type(o).__name__, n, [x if not hasattr(x, 'next') else list(x) for x in r]
        except Exception, x: print type(o).__name__, n, type(x).__name__, x
print type(iter(collections.deque())), type(reversed(collections.deque())), __import__('copy').copy(itertools.count(3)), itertools.count(1, 2).__reduce__()
