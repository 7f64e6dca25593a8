def attempt(f, *args, **kw):
    try:
        print repr(f(*args, **kw))
    except Exception, e:
        print '%s: %s' % (type(e).__name__, e)


class A:
    pass


class N(object):
    pass


for name, value in (('__bases__', 1), ('__bases__', (N,)), ('__bases__', (A,)), ('__name__', 1), ('__name__', 'a\0'), ('__dict__', 1)):
    attempt(setattr, A, name, value)
for name in ('__bases__', '__name__', '__dict__', 'x'):
    attempt(delattr, A, name)
for name, value in (('__class__', 1), ('__class__', N), ('__dict__', 1)):
    attempt(setattr, A(), name, value)
for name in ('__class__', '__dict__', 'x'):
    attempt(delattr, A(), name)
classobj, instance = type(A), type(A())
attempt(classobj)
attempt(classobj, 1, 2, 3)
attempt(classobj, 'a', 2, {})
attempt(classobj, 'a', (), 3)
print classobj('a', (N,), {}).__mro__[1:]
attempt(instance)
attempt(instance, 1)
attempt(instance, A, 1)
print instance(A, {'x': 1}).x
attempt(pow, A(), 1, 1)
attempt(reversed, A())
