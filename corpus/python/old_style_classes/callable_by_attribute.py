def attempt(f, *args, **kw):
    try:
        print repr(f(*args, **kw))
    except Exception, e:
        print '%s: %s' % (type(e).__name__, e)


import operator


class A:
    def __getattr__(self, name):
        raise KeyError(name)


class B:
    pass


b = B()
print callable(A()), callable(b), operator.isCallable(b)
b.__call__ = 5
print callable(b), operator.isCallable(b)
attempt(b)
attempt(B())
attempt(lambda: attempt(*b))
