class A(object): pass
class B(A): pass
b = B()
A.hello = lambda self: 'hello'
A.__str__ = lambda self: 'A str'
A.__add__ = lambda self, o: ('sum', o)
A.__call__ = lambda self, *a: a
A.__getitem__ = lambda self, k: k
A.__iter__ = lambda self: iter([1, 2])
A.__nonzero__ = lambda self: False
print b.hello(), str(b), b + 1, b(1, 2), b[3], list(b), bool(b)
del A.__nonzero__
print bool(b)
B.__bases__ = (type('Z', (A,), {'hello': lambda self: 'Z hello'}),)
print b.hello()
