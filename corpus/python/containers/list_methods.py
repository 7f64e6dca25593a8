l = [3, 1, 2]
l.append(4); l.extend('ab'); l.extend((5,)); l.insert(0, 'i'); l.insert(100, 'end'); l.insert(-1, 'pre')
print l, l.pop(), l.pop(0), l.pop(-2), l.index(1), l.count(3), l
l.remove('a'); l.reverse()
print l, l + [1], l * 2, [1] == [1.0], [1, 2] < [1, 3], [] < [0], l[1:2], l[::-1]
l[1:3] = 'xyz'; l[0:0] = [0]; l[::2] = range(len(l[::2]))
print l
del l[::2]
print l
l.sort(); print l
l.sort(reverse=True); print l
l = ['b', 'A', 'c']; l.sort(key=str.lower); print l
l.sort(cmp=lambda a, b: cmp(b.lower(), a.lower())); print l
print sorted([3, None, 'a', 1.5, (), [], {}, u'b', True, 2L]), sorted('hello', reverse=True), sorted([(1, 'b'), (1, 'a'), (0, 'c')], key=lambda t: t[0])
for e in ('l.pop(99)', '[].pop()', 'l.remove("zz")', 'l.index("zz")', 'l[99]', 'l[99] = 1', 'l["a"]', 'l[0:1] = 5', 'l[::2] = [1]', 'l + (1,)', '(1,) + l', 'l * "a"', 'l.extend(5)', 'l.sort(5)', 'l.sort(key=5)', 'l.append()', 'l.insert(1)', 'l.insert("a", 1)', 'del l[99]', 'l < 5 and 1', 'hash(l)', 'l.foo', 'l += 5', 'l.sort(foo=1)', 'l.sort(None, None, 1, 2)', 'l.index(1, 2, 3, 4)', 'l.count()', 'l.pop("a")', 'l.reverse(1)', 'l.__getitem__("x")'):
  try:
    exec e
    print e, 'ok', l
  except Exception as x:
    print e, type(x).__name__, x
