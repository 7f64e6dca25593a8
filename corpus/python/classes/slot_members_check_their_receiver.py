def attempt(f, *args, **kw):
    try:
        print repr(f(*args, **kw))
    except Exception, e:
        print '%s: %s' % (type(e).__name__, e)


class S(object):
    __slots__ = ('a', 'b')


print S.a, S.a.__name__, S.a.__objclass__ is S, type(S.a)
attempt(S.a.__get__, 1)
attempt(S.a.__set__, 1, 2)
attempt(S.a.__get__, None, None)
print S.a.__get__(None, S) is S.a
attempt(delattr, S(), 'a')
attempt(getattr, S(), 'b')
