l = range(10)
del l[0], l[-1], l[2:4], l[::2]
print l
d = {'a': 1, 'b': 2}
del d['a']
x = y = z = 1
del x, (y, z)
for name in 'xyz':
  print name in globals(),
class A(object): pass
a = A()
a.b = 1
del a.b
for stmt in ('del a.b', "del d['zz']", 'del l[99]', 'del (1, 2)[0]', 'del 5', 'del f()', 'del nope', 'del d.x', "del 'abc'[0]", 'del len.x', 'del l[1:99]; print l', 'del ()', 'del (l)'):
  try:
    exec stmt
    print stmt, 'fine'
  except Exception as e:
    print type(e).__name__, e
