def numbers(n):
    for i in range(n):
        print 'gives', i
        yield i


def shown(x, y=None):
    print 'gets', x, y
    return x


print map(shown, numbers(2))
print filter(shown, numbers(2))
print map(shown, numbers(2), numbers(1))


class Restarts(object):
    def __init__(self):
        self.n = 0

    def __iter__(self):
        return self

    def next(self):
        self.n += 1
        if self.n == 2:
            raise StopIteration
        return self.n


print map(None, Restarts(), 'abcd')


class NoIterator(object):
    def __iter__(self):
        return 5


for f in [lambda x: zip(x), lambda x: zip([], x), lambda x: ''.join(x), lambda x: reduce(max, x), lambda x: map(None, x), lambda x: map(len, x),
          lambda x: max(*x), list]:
    for x in [5, NoIterator()]:
        try:
            print f(x)
        except TypeError, e:
            print e
