# complex numbers without an imaginary part are the keys that the real numbers are.
print {0: 'a', 0j: 'b', 1: 'c', 1 + 0j: 'd', 1j: 'e', 0 + 1j: 'f'}
print set([2.5, 2.5 + 0j, 3 + 4j, 3 + 4j, 3.0 + 4j])
print {1 + 0j: 1}[True], (2j in {2j: 1}), hash(3 + 0j) == hash(3), hash(1j)
