def attempt(f, *args, **kw):
    try:
        print repr(f(*args, **kw))
    except Exception, e:
        print '%s: %s' % (type(e).__name__, e)


print super.__thisclass__, complex.real, property.fget, type.__dict__['__mro__']
print type(complex.real), type(int.real), type(list.append.__class__.__dict__['__objclass__'])
attempt(complex.real.__get__, 1)
attempt(setattr, 1j, 'real', 3)
attempt(delattr, 1j, 'imag')
attempt(property.fget.__get__, 1)
attempt(setattr, lambda: 0, 'func_globals', 1)
