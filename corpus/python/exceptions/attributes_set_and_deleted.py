def attempt(what):
    try:
        print what()
    except Exception, e:
        print type(e).__name__, e


e = ValueError('text')
e.message = 'given'
print e.message, e.args, e, e.__dict__
del e.message
attempt(lambda: e.message)
e.args = ['x', 'y']
print repr(e), e[0], e[-1], e[0:1]
attempt(lambda: e['x'])
attempt(lambda: e[::2])
attempt(lambda: len(e))
attempt(lambda: delattr(e, 'args'))
attempt(lambda: setattr(e, 'args', 5))
attempt(lambda: setattr(e, '__dict__', 5))
attempt(lambda: delattr(e, '__dict__'))
e.__setstate__({'a': 1, 'args': (9,)})
print repr(e), e.a
attempt(lambda: e.__setstate__(3))
attempt(lambda: e.__setstate__({3: 1}))
attempt(lambda: delattr(KeyError(), 'nothing'))
i = IOError(2, 'no', 'f')
del i.filename
print i, i.filename, i.__reduce__()
u = UnicodeDecodeError('a', 'b', 0, 1, 'r')
attempt(lambda: delattr(u, 'start'))
attempt(lambda: setattr(u, 'start', 'x'))
del u.object
print repr(str(u)), u.object
print IOError(2, 'no', 'f').__reduce__()
attempt(lambda: BaseException.__new__(int))
