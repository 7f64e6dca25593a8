def attempt(f, *args, **kw):
    try:
        print repr(f(*args, **kw))
    except Exception, e:
        print '%s: %s' % (type(e).__name__, e)


def f(a):
    pass


attempt(f, 1, **{u'caf\xe9': 1})
attempt(f, **{u'a': 1})
attempt(f, 1, **{u'a': 1})
