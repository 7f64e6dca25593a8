def attempt(f, *args, **kw):
    try:
        print repr(f(*args, **kw))
    except Exception, e:
        print '%s: %s' % (type(e).__name__, e)


class Stubborn(type):
    def mro(cls):
        if getattr(cls, 'refuse', False):
            raise RuntimeError('no order')
        return type.mro(cls)


class A(object):
    pass


class B(object):
    pass


class C(A):
    pass


class D(C):
    __metaclass__ = Stubborn


D.refuse = True
attempt(setattr, C, '__bases__', (A, B))
print [c.__name__ for c in C.__mro__], [c.__name__ for c in C.__bases__], [c.__name__ for c in D.__mro__]
print B.__subclasses__()
