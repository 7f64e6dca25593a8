# The factor by which a tuple's hash is multiplied grows with every item, beyond what 21 and 32 bits hold.
print [hash(tuple(range(n))) for n in (0, 1, 2, 12, 13, 14, 15, 100, 1000)]
print hash(tuple(range(50000))), hash(('a',) * 200000), hash((-1, -2, 2 ** 40, (1.5, u'x')))
