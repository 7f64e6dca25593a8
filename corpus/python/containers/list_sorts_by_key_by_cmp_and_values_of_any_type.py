l = [3, 'y', 1, 'x', 2]
l.sort(); print l
l.sort(reverse=True); print l
l = ['b', 'A', 'c']; l.sort(key=str.lower); print l
l.sort(cmp=lambda a, b: cmp(b.lower(), a.lower())); print l
print sorted([3, None, 'a', 1.5, (), [], {}, u'b', True, 2L]), sorted('hello', reverse=True), sorted([(1, 'b'), (1, 'a'), (0, 'c')], key=lambda t: t[0])
