x = 'global'
def f():
  x = 'function'
  class C(object):
    x = 'class'
    def m(self): return x
    y = [x for _ in range(1)]
    z = list(x for _ in range(1))
  return C().m(), C.y, C.z
print f()
