import UserDict


class Pairs(UserDict.DictMixin):
    def __init__(self, pairs=()):
        self.pairs = list(pairs)

    def __getitem__(self, key):
        for name, value in self.pairs:
            if name == key:
                return value
        raise KeyError(key)

    def __setitem__(self, key, value):
        self.pairs = [pair for pair in self.pairs if pair[0] != key] + [(key, value)]

    def __delitem__(self, key):
        self[key]
        self.pairs = [pair for pair in self.pairs if pair[0] != key]

    def keys(self):
        return [name for name, _ in self.pairs]


d = Pairs([('a', 1), ('b', 2)])
print len(d), d, list(d), d.items(), d.values(), 'a' in d, d.has_key('z'), d.get('z', 9), d == {'a': 1, 'b': 2}, cmp(d, Pairs())
d.update({'c': 3}, e=5)
print d.setdefault('a', 7), d.setdefault('f', 6), d.pop('a'), d.pop('zz', 0), d.popitem(), sorted(d.iteritems()), sorted(d.itervalues())
for call in [lambda: d.pop('zz'), lambda: d.pop('a', 1, 2), lambda: d.update([(1, 2, 3)]), lambda: Pairs().popitem()]:
    try:
        print call()
    except Exception as error:
        print type(error).__name__, error
d.clear()
print d, UserDict.UserDict.fromkeys('ab', 1)
