# A partial can be copied and its state set; its fields are read-only.
import copy
import functools


def show(*args, **kw):
    return args, sorted(kw.items())


p = functools.partial(show, [1], a=2)
p.note = ['x']
for q in (copy.copy(p), copy.deepcopy(p)):
    print q(3, b=4), q.note, q.args[0] is p.args[0], q.note is p.note, q.func is show
print functools.partial(int).__reduce__()[1:]
p.__setstate__((show, (9,), {'k': 1}, {'attr': 5}))
print p(), p.attr, hasattr(p, 'note')
for bad in ((show, (), {}), (1, (), {}, None), (show, [], {}, None), 'x'):
    try:
        p.__setstate__(bad)
    except TypeError, e:
        print e
for name in ('func', 'args', 'keywords'):
    try:
        setattr(p, name, 1)
    except TypeError, e:
        print name, e
