def f(**kw): return kw.keys(), kw
print f(zeta=1, alpha=2, mid=3), f(a=1, b=2, c=3, d=4, e=5, f=6, g=7), f(**{'x': 1, 'aa': 2, 'q': 3})
print dict(zeta=1, alpha=2, mid=3).keys(), dict({'z': 1}, b=2, a=3).keys()
class C(object):
  def __init__(self, **kw): self.__dict__.update(kw)
print C(name='n', role='r', cluster='c').__dict__, vars(C(b=1, a=2))
