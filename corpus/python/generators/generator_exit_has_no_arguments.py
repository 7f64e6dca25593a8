def g():
    try:
        yield
    except GeneratorExit, e:
        print repr(e), e.args
        raise


it = g()
it.next()
it.close()
try:
    type(it)()
except TypeError, e:
    print e
try:
    class Derived(type(it)):
        pass
except TypeError, e:
    print str(e).splitlines()[-1]
