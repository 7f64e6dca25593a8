def attempt(f, *args, **kw):
    try:
        print repr(f(*args, **kw))
    except Exception, e:
        print '%s: %s' % (type(e).__name__, e)


class C(object):
    def method(self):
        pass


fresh = C()
attempt(delattr, fresh, 'x')
attempt(delattr, fresh, 'method')
used = C()
used.y = 1
attempt(delattr, used, 'x')
attempt(delattr, used, 'method')
attempt(delattr, C, 'x')
