def f(parameter=None):
    x = None
    print sorted(locals().items())
    exec 'x = 5; y = None'
    print x, y
    exec 'x = None'
    print x


def g(parameter=None):
    inner = None

    def h():
        return parameter, inner
    return h(), sorted(name for name in locals() if name != 'h')


f()
print g()
