import sys

for value in [1, True, 'abc', u'abc', 2.5, 3L, 2 ** 100, 1j, None, (), (1, 2), [], {}, set(), object(), xrange(3), len, lambda: 1]:
    print sys.getsizeof(value),
print
print dict.fromkeys(range(10)).__sizeof__(), sys.getsizeof(dict.fromkeys(range(10)))


class Sized(object):
    def __sizeof__(self):
        return 100


print sys.getsizeof(Sized())
try:
    sys.getsizeof()
except TypeError, e:
    print e
