def f(a, b=None):
    c = None
    print sorted(locals().items())
    exec 'print a, b, c'
    exec 'a = None; c = 5'
    print a, b, c, eval('c')
    exec 'c = None'
    return c


def g():
    x = None

    def inner():
        return x
    return sorted(locals())


print f(1), g()
