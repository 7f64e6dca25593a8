class Adder(object):
  def __init__(self, n): self.n = n
  def __call__(self, x, y=0, *a, **k): return self.n + x + y, a, sorted(k.items())
add = Adder(5)
print add(1), add(1, 2, 3, k=4), callable(add), map(add, [1, 2])
class Deep(object):
  __call__ = Adder(1)
print Deep()(5)
try:
  add()
except TypeError as e:
  print e
