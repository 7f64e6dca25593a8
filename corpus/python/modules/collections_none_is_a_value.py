import collections

d = collections.defaultdict(list)
d['x'] = None
print d['x'], d['y'], sorted(d.items())
c = collections.Counter()
c['x'] = None
print c['x'], c['y']
