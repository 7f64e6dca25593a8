print [(x, y) for x in range(3) if x for y in 'ab' if y != 'a' or x == 2]
print [[y * x for y in range(x)] for x in range(4)]
print {x % 3 for x in range(10)}, {k: v for k, v in zip('abc', range(3))}, {x: {y for y in x} for x in ('ab', 'c')}
print [x for x in 1, 2, 3], [x for x in lambda: 1, lambda: 2 if x] and 'ok'
print [a for a, b in [(1, 2), (3, 4)]], [a + b for (a, b), c in [((1, 2), 3)]]
print [i for i in range(5) if i % 2 if i > 1]
l = [1, 2]
print [l.append(x) or x for x in l[:]], l
a = {}
[0 for a['k'] in range(3)]
print a
