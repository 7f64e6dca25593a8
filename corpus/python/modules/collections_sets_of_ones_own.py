# A class derived from collections.Set works with real sets, strings and lists from either side, and hashes as a frozenset.
from collections import ItemsView, KeysView, MutableMapping, MutableSet, Set, ValuesView


class ListSet(Set):
    def __init__(self, items):
        self.items = []
        for item in items:
            if item not in self.items:
                self.items.append(item)

    def __contains__(self, item):
        return item in self.items

    def __iter__(self):
        return iter(self.items)

    def __len__(self):
        return len(self.items)

    def __repr__(self):
        return 'ListSet(%r)' % self.items

    def __hash__(self):
        return self._hash()


a = ListSet('abc')
print a & 'bcd', a | 'x', a - 'a', a ^ 'cd'
print set('abz') - a, set('abz') & a, set('z') | a, set('az') ^ a, [1, 'a'] - a, 'az' ^ a
print a == set('abc'), a <= frozenset('abcd'), hash(a) == hash(frozenset('abc')), a.isdisjoint('xyz')
for f in (lambda: a | 5, lambda: 5 - a, lambda: a & None):
    try:
        print f()
    except TypeError, e:
        print e
d = {1: 2}
print isinstance(d.viewkeys(), KeysView), isinstance(d.viewitems(), ItemsView), isinstance(d.viewvalues(), ValuesView)
print isinstance(d.viewkeys(), Set), isinstance(d.viewvalues(), Set), isinstance(d.viewkeys(), MutableSet)


class Own(MutableMapping):
    def __getitem__(self, key):
        raise KeyError(key)
    __delitem__ = __getitem__

    def __setitem__(self, key, value):
        pass

    def __iter__(self):
        return iter(())

    def __len__(self):
        return 0


try:
    Own().popitem()
except KeyError, e:
    print repr(e), e.args
