print 1L, 2 ** 70, 1.0, 1e16, 0.1 + 0.2, 1e-5, True, None, [1L, 'a', u'b', 1.1], (1,), {}, {'a': 1.0}, set([1]), 1j, -0.0, float('inf'), float('nan')
print (), [], [[]], ((1, 2), 3), Ellipsis, NotImplemented, int, len, 'tab\there'
print ('tuple', 'printed'), ('one')
print(1, 2)
print (1), 2
print 'a' 'b', 'c' + 'd'
print -1, +1, not 1, 5 if 0 else 6
