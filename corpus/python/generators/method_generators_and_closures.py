class A(object):
  def __init__(self, n): self.n = n
  def __iter__(self):
    for i in range(self.n): yield i, self.n
a = A(2)
print list(a), list(a), dict(a)
def outer():
  total = [0]
  def gen():
    while True:
      total[0] += yield total[0]
  return gen()
it = outer()
it.next(); it.send(5)
print it.send(6)
