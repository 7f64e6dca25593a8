class P:
  def __init__(self, o): self.__dict__['o'] = o
  def __getattr__(self, name): return getattr(self.o, name)
p = P([1, 2, 3])
print len(p), p[1], p[1:], 2 in p, p + [4], list(p), p, str(p), bool(P([])), p == [1, 2, 3], P(5) + 1, 1 + P(5), -P(5), int(P('7')) if False else 7
