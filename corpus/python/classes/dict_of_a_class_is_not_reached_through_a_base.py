def attempt(f, *args, **kw):
    try:
        print repr(f(*args, **kw))
    except Exception, e:
        print '%s: %s' % (type(e).__name__, e)


class Base(object):
    pass


class Meta(type, Base):
    pass


class C(object):
    __metaclass__ = Meta


class E(Exception, Base):
    pass


descriptor = Base.__dict__['__dict__']
attempt(descriptor.__set__, C, {})
attempt(descriptor.__delete__, C)
e = E()
descriptor.__set__(e, {'a': 1})
print e.a
attempt(setattr, e, '__dict__', 5)
attempt(delattr, e, '__dict__')
b = Base()
del b.__dict__
print b.__dict__
