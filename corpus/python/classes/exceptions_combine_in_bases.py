def attempt(f, *args, **kw):
    try:
        print repr(f(*args, **kw))
    except Exception, e:
        print '%s: %s' % (type(e).__name__, e)


class NotFound(IOError, KeyError):
    pass


class Failed(IOError, OSError):
    pass


print NotFound.__mro__[1:3], Failed.__mro__[1:3]
print str(NotFound(2, 'gone')), NotFound(2, 'gone').errno
attempt(lambda: type('X', (IOError, SyntaxError), {}))
attempt(lambda: type('X', (dict, Exception), {}))
attempt(lambda: type('X', (dict, list), {}))
