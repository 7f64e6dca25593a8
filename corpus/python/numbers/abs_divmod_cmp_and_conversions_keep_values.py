print abs(-3), abs(-3.5), abs(3 + 4j), divmod(7, -2), divmod(-7.5, 2), cmp(1, 2), cmp(2, 1L), cmp(1, 1.0), coerce(1, 2.5), coerce(1L, 2), bool(0.0), bool('0'), bool([0])
print int(1e10), int(-1.5), long(1.5), float(10 ** 20), complex(1, 2), complex('1+2j'), (1 + 2j) * (3 - 1j), (1 + 2j).conjugate(), (2j).real, abs(-0.0), 1 + 2j == 2j + 1
