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

class Init(object):
  def __init__(self):
    depth[0] += 1
    Init()
run('init', Init)
class New(object):
  def __new__(cls):
    depth[0] += 1
    return New()
run('new', New)
class OldInit:
  def __init__(self):
    depth[0] += 1
    OldInit()
run('oldinit', OldInit)
class Call(object):
  def __call__(self):
    depth[0] += 1
    self()
run('call', Call())
class OldCall:
  def __call__(self):
    depth[0] += 1
    self()
run('oldcall', OldCall())
class Meta(type):
  def __call__(cls):
    depth[0] += 1
    return cls()
class MetaC(object): __metaclass__ = Meta
run('metacall', MetaC)
