# Of a type's name, messages about attributes show fifty bytes.
import types

NAME = 'Configuration' * 5
New = type(NAME, (object,), {'__slots__': ()})
Old = types.ClassType(NAME, (), {})


def show(what, *arguments):
    try:
        print what(*arguments)
    except Exception as e:
        print type(e).__name__, e


show(getattr, New, 'x')
show(getattr, New(), 'x')
show(getattr, Old, 'x')
show(getattr, Old(), 'x')
show(setattr, New(), 'x', 1)
show(setattr, New(), '__doc__', 1)
show(delattr, Old, 'x')
show(delattr, Old(), 'x')
show(getattr, Old, 'y' * 500)
show(getattr, Old(), 'y' * 500)
show(getattr, New(), 'y' * 500)
