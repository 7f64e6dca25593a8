a = [1]; b = [1]
print a == b, a is b, a is not b, None is None, not None, 1 in (1, 2), 'x' not in 'abc', (1, 2) in [(1, 2)], None in [None], [] in [[]], 1.0 in [1], True in [1], 'a' in {'a': 1}, 1 in {1: 2}.values(), u'a' in ['a']
