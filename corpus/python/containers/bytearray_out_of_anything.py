class Items(object):
    def __getitem__(self, i):
        return [1, 2, 3][i]


class OldItems:
    def __getitem__(self, i):
        return [1, 2, 3][i]


class Index(object):
    def __index__(self):
        return 3


class BadIndex(object):
    def __index__(self):
        return 'x'


class Unwilling(object):
    def __iter__(self):
        raise ZeroDivisionError('iter')


class IndexAndIterator(Unwilling):
    def __index__(self):
        raise ValueError('index')


class IndexThatIsNone(Unwilling):
    def __index__(self):
        raise TypeError('index')


def attempt(action):
    try:
        print repr(action()),
    except Exception as error:
        print type(error).__name__, error,


for source in (Items(), OldItems(), Index(), BadIndex(), Unwilling(), IndexAndIterator(), IndexThatIsNone(), [1, 300], xrange(3), 2L, True, 'abc'):
    print type(source).__name__,
    attempt(lambda: bytearray(source))
    data = bytearray('xyz')
    attempt(lambda: data.extend(source))
    print repr(data),
    attempt(lambda: data.__setitem__(slice(1, 2), source))
    print repr(data)

ended = iter(data)
print len(list(ended))
data.append(1)
print list(ended)
