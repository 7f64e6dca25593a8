"""What Aurora uses of twitter.common.lang, for Python 2.7 alone."""
from functools import total_ordering


class Compatibility(object):
    string = (str, unicode)
    integer = (int, long)
    numeric = real = integer + (float,)
    PY2, PY3 = True, False


class Lockable(object):
    pass
