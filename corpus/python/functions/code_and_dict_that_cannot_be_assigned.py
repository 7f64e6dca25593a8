def attempt(f, *args, **kw):
    try:
        print repr(f(*args, **kw))
    except Exception, e:
        print '%s: %s' % (type(e).__name__, e)


def plain():
    pass


def make(x):
    return lambda: x


attempt(setattr, plain, 'func_code', make(1).func_code)
attempt(setattr, make(1), 'func_code', plain.func_code)
attempt(setattr, plain, 'func_dict', 1)
attempt(delattr, plain, '__dict__')
attempt(delattr, plain, 'x')
fn = make(1)
fn.func_code = make(2).func_code
print fn(), make(1).func_closure[0] == make(1).func_closure[0], make(1).func_closure[0] < make(2).func_closure[0]
def empty():
    def inner():
        return later
    attempt(lambda: inner.func_closure[0].cell_contents)
    later = 1
empty()
attempt(setattr, make, 'im_self', 1)
attempt(hash, fn.func_closure[0])
