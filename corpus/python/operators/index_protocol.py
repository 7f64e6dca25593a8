class I(object):
  def __init__(self, v): self.v = v
  def __index__(self): return self.v
l = range(10)
print l[I(3)], l[I(2):I(5)], 'abc'[I(-1)], (1, 2)[I(0)], range(I(3)) if False else '', 'a' * I(3), I(2) * [1] if False else [1] * I(2), xrange(10)[I(4)], slice(I(1), I(2)).indices(5), bin(I(5))
l[I(0)] = 'set'; del l[I(1)]
print l
for e in ("l[I('x')]", "l[I(1.5)]", "l[object()]", "l[I(2 ** 70)]", "'abc'[I(99)]", "l[I(None):]", "hex(I(5))", "int(I(5))", "[1][1.0]", "(1,)['a']", "'a' * object()"):
  try:
    print e, eval(e)
  except Exception as x:
    print e, type(x).__name__, x
