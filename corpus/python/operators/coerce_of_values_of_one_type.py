class New(object):
    pass


class Old:
    pass


class Pairs(object):
    def __coerce__(self, other):
        return (5, other)


for x in ([], (), {}, None, 'a', u'a', set(), 1, 1.5, New(), Old(), Pairs()):
    try:
        print len(coerce(x, x))
    except TypeError, e:
        print type(x).__name__, e
print coerce(Pairs(), 1), coerce(1, Pairs()), coerce(1, 2.5), coerce(1, 2L)
