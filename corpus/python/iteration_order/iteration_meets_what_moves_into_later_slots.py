# A key deleted and another inserted while iterating keeps the size: the iterator goes on by slots.
d = dict.fromkeys(range(0, 40, 5), 0)
seen = []
for k in d:
    seen.append(k)
    if k % 10 == 0:
        del d[k]
        d[k + 3] = 1
    if len(seen) > 30:
        break
print seen, d
s = set('abcdefgh')
seen = []
for k in s:
    seen.append(k)
    s.discard(k)
    s.add(k.upper())
    if len(seen) > 30:
        break
print seen, sorted(s)
d = {1: 'a', 2: 'b', 3: 'c'}
it = d.iteritems()
print next(it)
d.popitem()
d[11] = 'k'
print list(it)
it = iter(d)
next(it)
d['more'] = 1
for attempt in range(2):
    try:
        next(it)
    except RuntimeError, e:
        print e
    d.pop('more', None)
it = iter(d)
print len(list(it))
d['more'] = 1
print list(it)
