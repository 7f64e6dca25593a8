def attempt(f, *args, **kw):
    try:
        print repr(f(*args, **kw))
    except Exception, e:
        print '%s: %s' % (type(e).__name__, e)


class Members:
    __members__ = ['m', 1]
    __methods__ = ['n']

    def f(self):
        pass


class Lying(object):
    __class__ = property(lambda self: Members)
    __dict__ = {'own': 1}


class Bare(object):
    def __dir__(self):
        return ('a', 'b')


print dir(Members()), dir(Lying())
attempt(dir, Bare())
import types
module = types.ModuleType('m', 'about')
print module, dir(module), module.__doc__
attempt(types.ModuleType)
attempt(types.ModuleType, 1)
attempt(setattr, module, '__dict__', {})
print '__cmp__' in dir(dir), '__eq__' in dir(Bare.__dir__), '__nonzero__' in dir(None)
import sys
print type(sys) is types.ModuleType, type(sys)('made'), type(sys)('made').__name__
