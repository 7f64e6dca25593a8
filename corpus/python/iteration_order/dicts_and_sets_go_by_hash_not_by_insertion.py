print {'a': 1, 'b': 2, 'c': 3, 'd': 4, 'e': 5, 'f': 6}, {'web': 1, 'db': 2, 'cache': 3}, {3: 'c', 1: 'a', 2: 'b', -1: 'z', 100: 'x'}, {(1, 2): 'a', 1.5: 'c', 'x': 'd', u'y': 'e', True: 'f'}
d = {}
for k in ('name', 'role', 'cluster', 'environment', 'task', 'instances', 'contact', 'constraints', 'update_config', 'service'): d[k] = 1
print d.keys(), list(d), [k for k in d], d.items()[0], d.popitem(), d.keys()[:3]
print set(['apple', 'banana', 'cherry', 'date']), frozenset([10, 5, 1000, -3]), set('hello world'), {x * 7 for x in range(6)}
