def attempt(f, *args, **kw):
    try:
        print repr(f(*args, **kw))
    except Exception, e:
        print '%s: %s' % (type(e).__name__, e)


for result in ('x', 1.5, -2.5, 2 ** 100, None, True, -7L):
    class New(object):
        def __cmp__(self, other):
            return result

    class Old:
        def __cmp__(self, other):
            return result

    attempt(lambda: New() < 1)
    attempt(lambda: cmp(1, New()))
    attempt(lambda: Old() < 1)
    attempt(lambda: cmp(1, Old()))
