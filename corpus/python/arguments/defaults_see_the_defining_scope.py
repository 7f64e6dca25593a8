i = 1
def f(a=i):
  return a
i = 2
print f()
class C(object):
  i = 10
  def m(self, a=i):
    return a
print C().m()
