class A(object): pass
class B(A): pass
class C(A): pass
print [k.__name__ for k in A.__subclasses__()], A.__base__, B.__base__.__name__, B.__bases__
print type(A), type(type), isinstance(A, type), issubclass(type, object), object.__base__, object.__bases__, type.__mro__
print int.__mro__, bool.__mro__, str.__bases__, unicode.__bases__
