def attempt(f, *args, **kw):
    try:
        print repr(f(*args, **kw))
    except Exception, e:
        print '%s: %s' % (type(e).__name__, e)


class Named(property):
    def __init__(self, name):
        property.__init__(self, lambda self: name + '!', doc='the ' + name)


class Tagged(staticmethod):
    def __init__(self, fn, tag):
        staticmethod.__init__(self, fn)
        self.tag = tag


class Documented(property):
    pass


class C(object):
    name = Named('bob')
    size = Tagged(len, 'builtin')

    @Documented
    def x(self):
        "how many"
        return 5

    @x.setter
    def x(self, value):
        print 'set', value


c = C()
print c.name, C.name.__doc__, c.size([1]), C.__dict__['size'].tag
c.x = 3
print c.x, type(C.x).__name__, C.x.__doc__
print property(lambda self: 1).__doc__
attempt(property().__get__, None)
attempt(property, 1, 2, 3, 4, 5)
attempt(staticmethod)
attempt(classmethod, 1, 2)
attempt(delattr, c, 'x')
