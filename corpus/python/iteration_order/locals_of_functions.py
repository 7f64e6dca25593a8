# locals() puts variables in backwards, then those that inner functions use: seen where hashes collide.
def plain(key9, a17, b25, a1, name4):
    key20 = b5 = x9 = 1
    b13 = 2
    if key9:
        later, early = 1, 2
    return locals().keys()


def with_cells(alpha, beta, gamma, delta):
    one = two = three = 1

    def inner():
        return alpha, one, nine
    nine = eight = 7
    return locals().keys()


def emission_order(q):
    try:
        print used_first
    except UnboundLocalError:
        other = 1
    used_first = 2

    @decorator
    def made(x=q):
        pass
    other += third if q > 5 else 1
    third = 0


def decorator(f):
    return f


print plain(1, 2, 3, 4, 5)
print with_cells(1, 2, 3, 4), with_cells.func_code.co_varnames, with_cells.func_code.co_cellvars
print emission_order.func_code.co_varnames
