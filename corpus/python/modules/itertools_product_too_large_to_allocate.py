import itertools
try:
    itertools.product(range(10), repeat=10 ** 11)
except MemoryError:
    print 'MemoryError'
