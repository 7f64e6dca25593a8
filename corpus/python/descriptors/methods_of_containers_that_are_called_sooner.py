def attempt(f, *args, **kw):
    try:
        print repr(f(*args, **kw))
    except Exception, e:
        print '%s: %s' % (type(e).__name__, e)


print dict.__getitem__, {}.__contains__.__name__, list.__getitem__, set.__contains__, frozenset.__contains__
attempt(dict.__getitem__, {})
attempt({}.__contains__, 1, 2)
attempt([1].__getitem__)
attempt([1].__getitem__, k=1)
attempt(set([1]).__contains__, [])


class D(dict):
    pass


print D({1: 2})[1], D({1: 2}).__getitem__(1), 1 in D({1: 2}), [1].__getitem__(0)
