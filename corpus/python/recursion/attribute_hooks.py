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

class Got(object):
  def __getattr__(self, n):
    depth[0] += 1
    return self.nope
run('getattr', lambda: Got().x)
class Prop(object):
  @property
  def p(self):
    depth[0] += 1
    return self.p
run('property', lambda: Prop().p)
class Set(object):
  def __setattr__(self, n, v):
    depth[0] += 1
    self.x = v
run('setattr', lambda: setattr(Set(), 'x', 1))
class GA(object):
  def __getattribute__(self, n):
    depth[0] += 1
    return self.x
run('getattribute', lambda: GA().x)
class OldGA:
  def __getattr__(self, n):
    depth[0] += 1
    return self.x
run('oldgetattr', lambda: OldGA().x)
class Desc(object):
  def __get__(self, o, c):
    depth[0] += 1
    return o.d
class HasDesc(object):
  d = Desc()
run('descriptor', lambda: HasDesc().d)
