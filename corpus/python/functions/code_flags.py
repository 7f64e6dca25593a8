def plain(a, b):
    pass


def closure(a, *b, **c):
    return lambda: a


def generator():
    yield 1


def executes():
    exec 'x = 1'


def executes_in(d):
    exec 'x = 1' in d


class C:
    def method(self):
        def inner():
            pass
        return inner


for fn in (plain, closure, closure(1), generator, executes, executes_in, C.method, C().method(), lambda: 0):
    print fn.func_code.co_flags,
print compile('1', 'f', 'eval').co_flags, compile('x = 1', 'f', 'exec').co_flags
