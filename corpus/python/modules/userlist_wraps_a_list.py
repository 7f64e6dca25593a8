# UserList: operators, slices, comparison and what is of the class.
import collections
from UserList import UserList


class UL(UserList):
    pass

SNIPPETS = r'''
UserList([1, 2]), UserList(), UserList('ab'), UserList(UserList([1])), UserList((1, 2))
UserList([1]) + [2], [1] + UserList([2]), UserList([1]) + 'ab', (1,) + UserList([2]), UserList([1]) + UserList([2]), UserList([1]) * 2, 2 * UserList([1])
UL([1]) + [2], type(UL([1]) + [2]), type(UL([1])[:]), type(UL([1]) * 2), UL([1]).data
UserList([1, 2]) == [1, 2], UserList([1]) < [2], UserList([1]) == UserList([1]), cmp(UserList([1]), [1]), UserList([1]) != (1,), UserList([1]) >= UserList([0])
l = UserList([3, 1, 2]); l.sort(); print l; l.append(5); l.extend('ab'); l.insert(0, 'x'); print l, l.pop(), l.pop(0), l.index(2), l.count(1), len(l), 2 in l; l.reverse(); l.remove(5); print l
l = UserList(range(5)); l[1:3] = 'abc'; print l; del l[0:2]; l[0] = 'z'; del l[-1]; print l, l[-1], l[1:], l[:-1], l[::2]; l += [7]; l *= 2; print l; l[1:2] = UserList('q'); print l
UserList([1])[5]
UserList([1])['a']
hash(UserList())
UserList(5)
UserList([1]) + 5
UserList([1]).index(9)
isinstance(UserList(), list), isinstance(UserList(), collections.MutableSequence), list(UserList([1])), sorted(UserList([2, 1])), UserList([1, 2]).sort(reverse=True), str(UserList([1])), bool(UserList()), UserList([1, 2]).sort(key=lambda x: -x), list(reversed(UserList([1, 2]))), repr(UL('a'))
UserList().sort(1, 2, 3, 4)
'''


def run(code):
    try:
        try:
            compiled = compile(code, '<s>', 'eval')
        except SyntaxError:
            exec code in globals()
            return
        print repr(eval(compiled))
    except Exception, e:
        print type(e).__name__ + ':', e


for line in SNIPPETS.strip().split('\n'):
    run(line.replace('\\n', '\n'))
