class Anything(type):
    def __subclasscheck__(cls, other):
        print 'asked for', other.__name__
        return other is not KeyError


class Catches(Exception):
    __metaclass__ = Anything


class Broken(type):
    def __subclasscheck__(cls, other):
        raise ZeroDivisionError('in the hook')


class CannotSay(Exception):
    __metaclass__ = Broken


for error in [ValueError(1), KeyError(2)]:
    try:
        raise error
    except (CannotSay, Catches), e:
        print 'caught', repr(e)
    except Exception, e:
        print 'not caught', repr(e)


class Elsewhere(Exception):
    def __new__(cls, *args):
        return LookupError('made instead')


import sys
try:
    raise Elsewhere
except Exception, e:
    print sys.exc_info()[0].__name__, repr(e)
