d = {'a': 1}
print d.get('a'), d.get('z'), d.get('z', 5), d.setdefault('b'), d.setdefault('a', 9), d.pop('b'), d.pop('zz', 'def'), d.has_key('a'), 'a' in d, d.items(), d.keys(), d.values(), len(d)
d.update({'c': 3}, e=5); d.update([('f', 6)]); d.update(['gh'])
print sorted(d.items()), d == dict(d), d.copy() is d, dict(a=1, b=2) == {'a': 1, 'b': 2}, dict([(1, 2)], x=3), dict.fromkeys('ab'), dict.fromkeys([1], []), dict({'q': 1}), {1: 'a', 1.0: 'b', True: 'c'}
print list(d.iteritems()) == d.items(), d.viewkeys() & set(['a', 'z']), sorted(d.viewvalues())[:2], ('a', 1) in d.viewitems(), len(d.viewkeys()), {'a': 1}.viewkeys() == set(['a']), {'a': 1}.viewkeys(), {'a': 1}.viewitems(), {'a': 1}.viewvalues()
print cmp({'a': 1}, {'a': 2}), {'a': 1} < {'b': 0}, {} < {'a': 1}, {'a': 1} == {'a': 1.0}, {1: 2} != {1: 3}, {'a': 1} > {'a': 0}
for e in ("d['zz']", "d[[]]", "d[{}] = 1", "del d['zz']", "d.pop('zz')", "d.update(5)", "d.update([1])", "d.update(['abc'])", "dict(1)", "dict([1, 2])", "d.get()", "d.get([])", "{[]: 1}", "d.popitem(1)", "{}.popitem()", "d.has_key()", "d.fromkeys(5)", "d.foo", "d + d", "d()", "d.setdefault()", "d.keys(1)", "iter(d, 1)", "[] in d", "d.update(a=1, *[{}], **{'b': 2})", "d.update({}, {})", "hash(d)", "d.viewkeys()[0]", "dict(a=1, **{'a': 2})", "d[1:2]"):
  try:
    exec e
    print e, 'ok'
  except Exception as x:
    print e, type(x).__name__, x
