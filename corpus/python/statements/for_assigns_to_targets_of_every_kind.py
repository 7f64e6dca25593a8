d = {}
for d['x'] in range(3): pass
print d
class C: pass
c = C()
for c.y, z in [(1, 2), (3, 4)]: pass
print c.y, z
for (a, b), c in [((1, 2), 3)]: print a, b, c
for i, in [(1,), (2,)]: print i,
print
for x in 1, 2, 3: print x,
print
for i in range(3):
  i = 10
print i
