d = {}
for k in ('web', 'db', 'cache', 'x'): d[k] = 1
del d['web']
print d.keys()
d['web'] = 2
print d.keys()
d = {}
for i in range(20): d['k%d' % i] = i
for i in range(0, 20, 3): del d['k%d' % i]
print d.keys()
for i in range(30, 34): d['k%d' % i] = i
print d.keys()
print d.popitem(), d.popitem(), len(d)
print d.copy().keys(), dict(d).keys(), dict(d.items()).keys(), sorted(d) == sorted(d.keys())
s = set(range(0, 50, 7)); s.discard(14); s.add('q'); s.add(63)
print s, s.pop(), s, set(s), s.copy(), s | set([1]), frozenset(s)
