def attempt(f, *args, **kw):
    try:
        print repr(f(*args, **kw))
    except Exception, e:
        print '%s: %s' % (type(e).__name__, e)


class M(type):
    pass


class C(object):
    __metaclass__ = M


print M('a'), M(C) is M, M('X', (), {}).__class__ is M
attempt(type, name='a', bases=(), dict={})
attempt(M, 'a', ())
attempt(type.__init__, C)
attempt(type.__init__, C, 'a', (), {}, 1)
attempt(type.__init__, C, 'a', (), {}, x=1)
print C == C, C != M, (C < M) != (M < C), {C: 1}[C]
