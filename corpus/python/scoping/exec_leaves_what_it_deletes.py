x = 'global'


def attempt(f):
    try:
        print f.__name__, f()
    except NameError, e:
        print f.__name__, type(e).__name__, e


def deleted_in_exec():
    w = 1
    exec 'del w'
    return w


def deleted_and_set_again():
    w = 1
    del w
    exec 'w = 3'
    return w


def bound_later():
    exec 'pass'
    print x
    x = 1


def not_bound():
    exec 'x = 5'
    return x


def into_locals():
    exec 'y = 7' in locals()
    return y


def into_a_dict():
    exec 'y = 7' in {}
    return y


def snapshot():
    seen = locals()
    z = 1
    before = 'z' in seen
    exec 'q = 2'
    return before, sorted(seen)


for f in [deleted_in_exec, deleted_and_set_again, bound_later, not_bound, into_locals, into_a_dict, snapshot]:
    attempt(f)
