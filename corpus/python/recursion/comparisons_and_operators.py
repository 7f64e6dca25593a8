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

class Eq(object):
  def __eq__(self, o):
    depth[0] += 1
    return self == o
run('eq', lambda: Eq() == 1)
class Cmp(object):
  def __cmp__(self, o):
    depth[0] += 1
    return cmp(self, o)
run('cmp', lambda: cmp(Cmp(), 1))
class Add(object):
  def __add__(self, o):
    depth[0] += 1
    return self + o
run('add', lambda: Add() + 1)
class Hash(object):
  def __hash__(self):
    depth[0] += 1
    return hash(self)
run('hash', lambda: hash(Hash()))
class Nonzero(object):
  def __nonzero__(self):
    depth[0] += 1
    return bool(self)
run('nonzero', lambda: bool(Nonzero()))
class Nonzero2(object):
  def __nonzero__(self):
    depth[0] += 1
    if self: pass
    return True
run('nonzero2', lambda: bool(Nonzero2()))
class OldAdd:
  def __add__(self, o):
    depth[0] += 1
    return self + o
run('oldadd', lambda: OldAdd() + 1)
class OldCoerce:
  def __coerce__(self, o):
    depth[0] += 1
    return self + o, o
run('oldcoerce', lambda: OldCoerce() + 1)
class Int(object):
  def __int__(self):
    depth[0] += 1
    return int(self)
run('int', lambda: int(Int()))
