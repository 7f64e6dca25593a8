# __reduce__ may give a string, which means the object itself; subclasses of tuple and frozenset are copied with their items and attributes.
import copy


class Global(object):
    def __reduce__(self):
        return 'Global'


g = Global()
print copy.copy(g) is g, copy.deepcopy(g) is g


class Tuple(tuple):
    pass


class Frozen(frozenset):
    pass


t = Tuple([[1], 2])
t.note = ['n']
u = copy.deepcopy(t)
print u, type(u).__name__, u[0] is t[0], u.note, u.note is t.note
f = Frozen([(1, 2)])
f.note = 'x'
print copy.deepcopy(f), copy.deepcopy(f).note, copy.copy(f).note
memo = {}
x = [[1]]
copy.deepcopy(x, memo)
print memo[id(memo)][-1] is x, memo[id(x)] == x


class Bad(object):
    def __reduce__(self):
        return 3


try:
    copy.copy(Bad())
except AssertionError, e:
    print repr(e)
