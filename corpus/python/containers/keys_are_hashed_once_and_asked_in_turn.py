# Which __hash__ and __eq__ are called, in which order, by each operation of dict and set.
log = []


class Key(object):
    def __init__(self, hash, name):
        self.hash = hash
        self.name = name

    def __hash__(self):
        log.append('hash ' + self.name)
        return self.hash

    def __eq__(self, other):
        log.append('%s == %s' % (self.name, getattr(other, 'name', other)))
        return self.name == getattr(other, 'name', other)

    def __repr__(self):
        return self.name


def show(what, value):
    print what, value, log
    del log[:]


a, b, c = Key(1, 'a'), Key(1, 'b'), Key(9, 'c')
d = {}
d[a] = 1
show('first', d)
d[b] = 2
show('collides', d)
d[Key(1, 'b')] = 3
show('equal', d)
show('setdefault old', d.setdefault(Key(1, 'a'), 5))
show('setdefault new', d.setdefault(c, 5))
show('int of that hash', d.get(1, 'none'))
d[1] = 'one'
show('int set', d[1])
show('copy', d.copy() == d)
show('set of dict', len(set(d)))
show('fromkeys', len(dict.fromkeys(d)))
show('pop', d.pop(Key(1, 'a')))
show('after pop', [d[Key(1, 'b')], Key(1, 'a') in d])
s = set([a, b])
show('set', len(s))
show('intersection of list', s.intersection([Key(1, 'b'), Key(2, 'z')]))
show('and', len(s & set([a, c])))
show('difference', s.difference(d))
s ^= set([Key(1, 'a')])
show('symmetric', s)
show('disjoint', s.isdisjoint([a]))
