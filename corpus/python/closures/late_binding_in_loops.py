fs = [lambda: i for i in range(3)]
print [f() for f in fs]
gs = list(lambda: i for i in range(3))
print [g() for g in gs]
hs = [lambda i=i: i for i in range(3)]
print [h() for h in hs]
def make():
  out = []
  for j in range(3):
    def f(): return j
    out.append(f)
  return out
print [f() for f in make()]
