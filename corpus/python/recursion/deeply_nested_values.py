# depth reached and message of many kinds of recursion
depth = [0]
def run(name, fn):
  depth[0] = 0
  try:
    fn()
    print name, 'no error'
  except RuntimeError as e:
    print name, depth[0], e
def tick(): depth[0] += 1

l = []
for i in range(3000): l = [l]
run('list repr', lambda: repr(l))
run('list str', lambda: str(l))
t = ()
for i in range(3000): t = (t,)
run('tuple repr', lambda: repr(t))
d = {}
for i in range(3000): d = {1: d}
run('dict repr', lambda: repr(d))
l2 = []
for i in range(3000): l2 = [l2]
run('list eq', lambda: l == l2)
run('list lt', lambda: l < l2)
run('list cmp', lambda: cmp(l, l2))
d2 = {}
for i in range(3000): d2 = {1: d2}
run('dict eq', lambda: d == d2)
t2 = ()
for i in range(3000): t2 = (t2,)
run('tuple eq', lambda: t == t2)
a = []; a.append(a)
b = []; b.append(b)
run('rec eq', lambda: a == b)
t3 = int
for i in range(3000): t3 = (t3,)
run('isinstance', lambda: isinstance('', t3))
class M(type):
  def __instancecheck__(cls, o):
    depth[0] += 1
    return isinstance(o, cls)
class MC(object): __metaclass__ = M
run('instancecheck', lambda: isinstance(1, MC))
