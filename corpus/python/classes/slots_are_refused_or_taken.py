def attempt(f, *args, **kw):
    try:
        print repr(f(*args, **kw))
    except Exception, e:
        print '%s: %s' % (type(e).__name__, e)


class D(object):
    pass


attempt(lambda: type('X', (), {'__slots__': ['__dict__', '__dict__']}))
attempt(lambda: type('X', (), {'__slots__': ['__weakref__', '__weakref__']}))
attempt(lambda: type('X', (D,), {'__slots__': ['__dict__']}))
attempt(lambda: type('X', (D,), {'__slots__': ['__weakref__']}))
attempt(lambda: type('X', (int,), {'__slots__': ['a']}))
attempt(lambda: type('X', (tuple,), {'__slots__': ['a']}))
attempt(lambda: type('X', (), {'__slots__': [u'caf\xe9']}))
attempt(lambda: type('X', (), {'__slots__': [1]}))
attempt(lambda: type('X', (), {'__slots__': ['a b']}))
U = type('U', (), {'__slots__': [u'one', 'two']})
u = U()
u.one, u.two = 1, 2
print u.one, u.two, type('V', (), {'__slots__': u'name'}).name
