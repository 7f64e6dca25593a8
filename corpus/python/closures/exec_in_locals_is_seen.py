def f():
    exec 'made = 5' in locals()
    return made


def g():
    scope = locals()
    exec 'given = 6' in scope
    return given


print f(), g()


def h():
    exec 'other = 7' in {}
    return other


try:
    h()
except NameError, e:
    print e


def k():
    exec 'nothing = None' in locals()
    return nothing


print k()
