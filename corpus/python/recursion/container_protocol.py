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

class Item(object):
  def __getitem__(self, o):
    depth[0] += 1
    return self[o]
run('getitem', lambda: Item()[1])
class Len(object):
  def __len__(self):
    depth[0] += 1
    return len(self)
run('len', lambda: len(Len()))
class Iter(object):
  def __iter__(self):
    depth[0] += 1
    return iter(self)
run('iter', lambda: iter(Iter()))
class CM(object):
  def __enter__(self):
    depth[0] += 1
    with self: pass
  def __exit__(self, *a): pass
def withcm():
  with CM(): pass
run('with', withcm)
class Cont(object):
  def __contains__(self, x):
    depth[0] += 1
    return x in self
run('contains', lambda: 1 in Cont())
class Next(object):
  def __iter__(self): return self
  def next(self):
    depth[0] += 1
    for x in self: return x
run('next', lambda: list(Next()))
class Dir(object):
  def __dir__(self):
    depth[0] += 1
    return dir(self)
run('dir', lambda: dir(Dir()))
