class A:
    pass


class B(A):
    pass


A.__getattr__ = lambda self, name: 'hook ' + name


class C(A):
    pass


print A().x, C().x, hasattr(B(), 'x')
B.__bases__ = (A,)
print B().x
del A.__getattr__
print hasattr(A(), 'x'), hasattr(B(), 'x')
