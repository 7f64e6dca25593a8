def attempt(f, *args, **kw):
    try:
        print repr(f(*args, **kw))
    except Exception, e:
        print '%s: %s' % (type(e).__name__, e)


class Old:
    def f(self):
        return 'old'


class Older(Old):
    pass


class New(object):
    pass


def names(cls):
    return [c.__name__ for c in cls.__mro__]


print names(type('A', (Older, object), {})), names(type('B', (object, Older), {})), names(type('C', (New, Older), {}))
print names(type('D', (Older, Old, New), {})), type('E', (object, Old), {})().f()
attempt(lambda: type('F', (Old,), {}))
