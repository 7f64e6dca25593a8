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

def plain():
  depth[0] += 1
  plain()
run('plain', plain)
def kw(**k):
  depth[0] += 1
  kw(a=1)
run('keywords', kw)
def star(*a):
  depth[0] += 1
  star(*a)
run('star', star)
class A(object):
  def m(self):
    depth[0] += 1
    self.m()
  def __getattr__(self, n):
    depth[0] += 1
    return self.nope
run('method', A().m)
bound = None
def viabound():
  depth[0] += 1
  bound()
class B(object):
  def m(self):
    depth[0] += 1
    b = self.m
    b()
run('boundmethod', B().m)
def decorated():
  depth[0] += 1
  @decorated
  def x(): pass
def lam(): depth[0] += 1; return (lambda: lam())()
run('lambda', lam)
def comp():
  depth[0] += 1
  [comp() for i in (1,)]
run('listcomp', comp)
def scomp():
  depth[0] += 1
  {scomp() for i in (1,)}
run('setcomp', scomp)
def cls():
  depth[0] += 1
  class X(object):
    cls()
run('classbody', cls)
def tryf():
  depth[0] += 1
  try:
    tryf()
  finally:
    pass
run('finally', tryf)
class SM(object):
  @staticmethod
  def s():
    depth[0] += 1
    SM.s()
  @classmethod
  def c(cls):
    depth[0] += 1
    cls.c()
run('static', SM.s)
run('class', SM.c)
