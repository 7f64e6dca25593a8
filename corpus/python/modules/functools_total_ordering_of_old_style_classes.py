# total_ordering works from the class's attributes, whatever style the class has; wraps() does with builtins too.
import functools


@functools.total_ordering
class Old:
    def __init__(self, v):
        self.v = v

    def __lt__(self, other):
        return self.v < other.v

    def __eq__(self, other):
        return self.v == other.v


print Old(1) < Old(2), Old(1) <= Old(1), Old(1) > Old(0), Old(2) >= Old(3)
try:
    @functools.total_ordering
    class Nothing:
        pass
except ValueError, e:
    print e


@functools.wraps(len)
def wrapper():
    pass


print wrapper.__name__, wrapper.__module__, wrapper.__dict__
