def attempt(f, *args, **kw):
    try:
        print repr(f(*args, **kw))
    except Exception, e:
        print '%s: %s' % (type(e).__name__, e)


import abc


class A(object):
    __abstractmethods__ = frozenset(['given'])


print type(A()).__name__
A.__abstractmethods__ = ['later', 'b']
attempt(A)


class B(A):
    pass


print type(B()).__name__
attempt(getattr, B, '__abstractmethods__')
del A.__abstractmethods__
print type(A()).__name__


class C(object):
    __metaclass__ = abc.ABCMeta

    @abc.abstractmethod
    def f(self):
        pass


print bool(C.__flags__ & 1 << 20), bool(type('D', (C,), {'f': 1}).__flags__ & 1 << 20)
attempt(C)
