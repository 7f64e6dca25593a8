def attempt(f, *args, **kw):
    try:
        print repr(f(*args, **kw))
    except Exception, e:
        print '%s: %s' % (type(e).__name__, e)


class G(object):
    __slots__ = ['a', 'b']


class H(object):
    __slots__ = ['b', 'a']


class I(object):
    __slots__ = ['a']


class P(object):
    pass


class Q(P):
    pass


x = G()
x.a, x.b = 1, 2
x.__class__ = H
print type(x).__name__, x.a, x.b
attempt(setattr, x, '__class__', I)
attempt(setattr, x, '__class__', P)
p = P()
p.__class__ = Q
print type(p).__name__
attempt(setattr, p, '__class__', G)
attempt(setattr, p, '__class__', int)
