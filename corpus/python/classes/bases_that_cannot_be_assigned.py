def attempt(f, *args, **kw):
    try:
        print repr(f(*args, **kw))
    except Exception, e:
        print '%s: %s' % (type(e).__name__, e)


class A(object):
    pass


class B(object):
    pass


class Old:
    pass


class C(A):
    pass


attempt(setattr, A, '__bases__', (B,))
attempt(setattr, C, '__bases__', (int,))
attempt(setattr, C, '__bases__', (Old,))
attempt(setattr, C, '__bases__', (C,))
attempt(setattr, C, '__bases__', (B, B))
attempt(setattr, C, '__mro__', ())
attempt(setattr, C, '__name__', 'a\0b')
attempt(delattr, C, '__name__')
C.__bases__ = (B,)
print [c.__name__ for c in C.__mro__]
