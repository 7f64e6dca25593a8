"""Prints how far from None CPython keeps its built-in types, exceptions and singletons, for src/python/objects/static-addresses.ts.

usage: python2.7 test/record/static-addresses.py
"""
import __builtin__
import exceptions
import types


def cell():
    x = 1
    return (lambda: x).func_closure[0]


MADE = [
    iter([]), iter(()), iter(set()), iter({}), {}.iteritems(), {}.itervalues(), iter(xrange(1)), iter(bytearray()), iter(int, 1), reversed([]),
    {}.viewkeys(), {}.viewitems(), {}.viewvalues(), list.append, [].__add__, list.__add__, dict.__dict__['fromkeys'], type.__dict__['__name__'],
    slice.start, int.__dict__, cell(),
]
HEAP_TYPE = 1 << 9


def full_name(kind):
    return kind.__name__ if kind.__module__ == '__builtin__' else '%s.%s' % (kind.__module__, kind.__name__)


kinds = [value for module in (__builtin__, types, exceptions) for value in vars(module).values() if isinstance(value, type)]
kinds += map(type, MADE)
distances = dict((full_name(kind), id(kind) - id(None)) for kind in kinds if not kind.__flags__ & HEAP_TYPE)
for value in (Ellipsis, NotImplemented, True, False):
    distances[repr(value)] = id(value) - id(None)
# What is not part of the program itself lies elsewhere each time.
print 'None', hex(id(None) & 0xfff)
print ' '.join('%s:%d' % pair for pair in sorted(distances.items(), key=lambda pair: pair[1]) if abs(pair[1]) < 1000000)
