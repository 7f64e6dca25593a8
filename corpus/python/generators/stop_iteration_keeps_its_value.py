def generator():
    yield 1
    raise StopIteration('from the body')


class Iterator(object):
    def __iter__(self):
        return self

    def next(self):
        raise StopIteration('from next', 2)


def ended(iterator):
    try:
        print next(iterator)
    except StopIteration, e:
        print repr(e)


g = generator()
for _ in range(3):
    ended(g)
g = generator()
g.next()
try:
    g.next()
except StopIteration, e:
    print repr(e)
ended(Iterator())
ended(iter(Iterator()))
ended(iter([]))
print list(generator()), list(Iterator()), next(Iterator(), 'default')


def around():
    for x in generator():
        yield x


g = around()
ended(g)
ended(g)


def stops():
    raise StopIteration('callable')


print list(iter(stops, 1))
ended(iter(stops, 1))
