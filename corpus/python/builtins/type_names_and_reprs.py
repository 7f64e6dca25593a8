print type(None), type(1), type(1L), type(1.0), type(1j), type(''), type(u''), type([]), type(()), type({}), type(set()), type(frozenset()), type(True), type(len), type([].append), type(lambda: 0), type(int), type(object()), type(xrange(1)), type(slice(1)), type(NotImplemented), type(Ellipsis), type(x for x in []), type(Exception()), type(type), type(property()), type(staticmethod(len)), type(classmethod(len)), type(super(int, 1)), type(iter([])), type({}.keys()), type({}.viewkeys()), type(bytearray()), type(file), type(enumerate)
print int, str, list, len, [].append.__name__, object, ValueError, type, None, NotImplemented, Ellipsis, basestring, unicode, long, file, property
import sys
print type(sys), sys
