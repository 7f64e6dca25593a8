def show(f):
    try:
        print repr(f())
    except Exception, e:
        print type(e).__name__, e


b = buffer('abcdef')
part = buffer('abcdef', 2, 3)
array = bytearray('xyz')
seen = buffer(array)
for f in [
    lambda: (len(b), str(part), b[0], b[-1], b[1:3], b[::2], b[:], list(part)),
    lambda: b[10],
    lambda: b['a'],
    lambda: (b + 'x', b + buffer('y'), b * 2, 2 * b),
    lambda: b + 1,
    lambda: 'x' + b,
    lambda: (b == buffer('abcdef'), b == 'abcdef', cmp(b, buffer('abc')), hash(b) == hash('abcdef'), bool(buffer(''))),
    lambda: (buffer(b, 1, 2)[:], buffer(part, 1)[:], buffer(part, 2, 5)[:], buffer('abc', 5)[:]),
    lambda: buffer('abc', -1),
    lambda: buffer('abc', 0, -2),
    lambda: buffer('abc', 'x'),
    lambda: buffer(5),
    lambda: buffer(),
    lambda: buffer(u'ab')[:],
    lambda: (type(b), isinstance(b, buffer), '%s' % b, 'abc'.find(buffer('b')), 'a' in b),
    lambda: b.__setitem__(0, 'x'),
    lambda: type('Derived', (buffer,), {}),
]:
    show(f)
array[0] = 'X'
print str(seen)
try:
    seen[0] = 'Y'
except TypeError, e:
    print e
