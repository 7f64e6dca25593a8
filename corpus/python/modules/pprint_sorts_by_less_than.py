import pprint

print pprint.pformat({frozenset([1]): 2, frozenset([2]): 1}).count('frozenset')
cube = set(frozenset(range(n)) for n in range(4))
print pprint.pformat(cube)
