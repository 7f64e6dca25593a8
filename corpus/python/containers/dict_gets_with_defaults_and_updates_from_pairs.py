d = {'a': 1}
print d.get('a'), d.get('z'), d.get('z', 5), d.setdefault('b'), d.setdefault('a', 9), d.pop('b'), d.pop('zz', 'def'), d.has_key('a'), 'a' in d, d.items(), d.keys(), d.values(), len(d)
d.update({'c': 3}, e=5); d.update([('f', 6)]); d.update(['gh'])
print sorted(d.items()), d == dict(d), d.copy() is d, dict(a=1, b=2) == {'a': 1, 'b': 2}, dict([(1, 2)], x=3), dict.fromkeys('ab'), dict.fromkeys([1], []), dict({'q': 1}), {1: 'a', 1.0: 'b', True: 'c'}
