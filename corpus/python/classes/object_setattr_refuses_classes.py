def attempt(f, *args, **kw):
    try:
        print repr(f(*args, **kw))
    except Exception, e:
        print '%s: %s' % (type(e).__name__, e)


class C(object):
    def method(self):
        pass


class Old:
    pass


attempt(object.__setattr__, C, 'x', 1)
attempt(object.__setattr__, int, 'x', 1)
attempt(object.__setattr__, Old(), 'x', 1)
attempt(object.__delattr__, C, 'method')
attempt(type.__setattr__, int, 'x', 1)
print object.__getattribute__(C, 'method') is C.__dict__['method']
old = Old()
old.a = 1
attempt(object.__getattribute__, old, 'a')
