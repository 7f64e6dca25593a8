# The comparisons that a class lacks come from the one that it has, != among them.
import functools
for base in ((), (object,)):
    for has in (['__lt__', '__eq__'], ['__gt__'], ['__lt__'], ['__lt__', '__ne__'], ['__le__', '__eq__', '__ne__']):
        ns = dict((n, lambda s, o, n=n: n) for n in has)
        K = type('K', base, ns) if base else __import__('types').ClassType('K', (), ns)
        K = functools.total_ordering(K)
        print base, has, sorted(k for k in K.__dict__ if k[:2] == '__'), repr(K() != K())[:5]


@functools.total_ordering
class Part(object):
    def __init__(self, v):
        self.v = v

    def __lt__(self, other):
        if not isinstance(other, Part):
            return NotImplemented
        return self.v < other.v

    def __eq__(self, other):
        return self.v == other.v


print Part(1) < 5, Part(1) != Part(1), Part(2) != Part(1), Part(1) >= Part(1), sorted([Part(3), Part(1)])[0].v
