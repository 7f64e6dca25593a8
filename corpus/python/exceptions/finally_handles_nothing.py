import sys


def shown():
    kind, value, traceback = sys.exc_info()
    return kind and kind.__name__, str(value), traceback is not None


def inside_finally():
    try:
        try:
            raise KeyError('first')
        finally:
            print 'finally', shown()
    except KeyError:
        print 'except', shown()


inside_finally()
try:
    raise TypeError('outer')
except TypeError:
    inside_finally()
    print 'after', shown()


def generator():
    try:
        try:
            raise ValueError('in a generator')
        finally:
            print 'finally', shown()
            yield 1
    except ValueError:
        print 'except', shown()
        yield 2


print list(generator()), shown()
