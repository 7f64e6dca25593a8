# A TypeError out of a metaclass gets words in front, as long as no raise statement and no handler has made an instance of it.


class Plain(type):
    def __new__(meta, name, bases, namespace):
        len(5)


class Finally(type):
    def __new__(meta, name, bases, namespace):
        try:
            len(5)
        finally:
            pass


class Passed(type):
    def __new__(meta, name, bases, namespace):
        try:
            len(5)
        except ValueError:
            pass


class Again(type):
    def __new__(meta, name, bases, namespace):
        try:
            len(5)
        except TypeError:
            raise


class Own(type):
    def __new__(meta, name, bases, namespace):
        raise TypeError('own')


class OfAClass(type):
    def __new__(meta, name, bases, namespace):
        raise TypeError, 'of a class'


class Manager(object):
    def __enter__(self):
        return self

    def __exit__(self, *raised):
        return False


class Managed(type):
    def __new__(meta, name, bases, namespace):
        with Manager():
            len(5)


class Generated(type):
    def __new__(meta, name, bases, namespace):
        return list(len(x) for x in [5])


def nothing(name, bases):
    pass


for metaclass in [Plain, Finally, Passed, Again, Own, OfAClass, Managed, Generated, nothing, 5]:
    try:
        class Made(object):
            __metaclass__ = metaclass
    except TypeError as e:
        print getattr(metaclass, '__name__', metaclass), repr(e.args)
try:
    class Based(5):
        pass
except TypeError as e:
    print repr(e.args)
