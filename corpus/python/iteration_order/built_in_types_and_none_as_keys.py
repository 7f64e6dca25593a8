# Built-in types lie at fixed distances from one another, which decides the order of small tables.
print {int: 1, None: 2}
print set([None, 1, 'a', 2.5]), set([None, 'x'])
print dict.fromkeys([ValueError, KeyError, TypeError]).keys()
print sorted([int, str, list, dict, float, bool, long, type(None), tuple, unicode])
print sorted([ValueError, KeyError, Exception, IOError], reverse=True)
print cmp(True, float('nan')), cmp(3L, float('nan'))
print max(int, str), min(object, type, dict)
