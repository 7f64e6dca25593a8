l = [3, 1, 2]
l.append(4); l.extend('ab'); l.extend((5,)); l.insert(0, 'i'); l.insert(100, 'end'); l.insert(-1, 'pre')
print l, l.pop(), l.pop(0), l.pop(-2), l.index(1), l.count(3), l
l.remove('a'); l.reverse()
print l, l + [1], l * 2, [1] == [1.0], [1, 2] < [1, 3], [] < [0], l[1:2], l[::-1]
l[1:3] = 'xyz'; l[0:0] = [0]; l[::2] = range(len(l[::2]))
print l
del l[::2]
print l
