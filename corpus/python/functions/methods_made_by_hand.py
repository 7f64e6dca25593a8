def attempt(f, *args, **kw):
    try:
        print repr(f(*args, **kw))
    except Exception, e:
        print '%s: %s' % (type(e).__name__, e)


import types


class Old:
    def f(self):
        return 'f'


class New(object):
    def f(self):
        return 'f'


for cls in (Old, New):
    cls.kind = types.MethodType(lambda self: self.__class__.__name__, None, cls)
    print cls().kind(), cls.f.__get__(cls()).im_class, cls.f.__get__(1, int).im_self
    attempt(setattr, cls.f, 'im_func', 1)
    attempt(delattr, cls.f, 'im_self')
attempt(types.MethodType, 1, 2)
attempt(types.MethodType, len)
attempt(types.MethodType, len, None)
print types.MethodType(len, 'abc')(), (lambda self: self).__get__(5)(), (lambda self: 1).__get__(None, int).im_class
