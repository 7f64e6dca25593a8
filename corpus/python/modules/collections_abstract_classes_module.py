# The abstract classes live in _abcoll; operators of OrderedDict's views give sets.
import collections

print collections.Mapping, collections.MutableSet.__module__
print collections.OrderedDict([(1, 2)]).viewkeys() | [3], collections.OrderedDict([(1, 2)]).viewitems() & [(1, 2)]
print type(collections.OrderedDict().viewkeys()), collections.OrderedDict([(1, 2)]).viewvalues()
