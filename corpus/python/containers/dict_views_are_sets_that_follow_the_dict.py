d = {'a': 1, 'c': 3, 'e': 5}
print list(d.iteritems()) == d.items(), d.viewkeys() & set(['a', 'z']), sorted(d.viewvalues())[:2], ('a', 1) in d.viewitems(), len(d.viewkeys()), {'a': 1}.viewkeys() == set(['a']), {'a': 1}.viewkeys(), {'a': 1}.viewitems(), {'a': 1}.viewvalues()
keys, values, items = d.viewkeys(), d.viewvalues(), d.viewitems()
d['z'] = 26
print 'z' in keys, 26 in values, ('z', 26) in items, len(keys), sorted(keys - set('az')), sorted(keys ^ set('aq')), keys | [] == set(d)
