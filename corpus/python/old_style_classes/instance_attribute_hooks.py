class A:
  def __setattr__(self, n, v): self.__dict__[n] = ('set', v)
  def __delattr__(self, n): print 'del', n
a = A()
a.x = 1
print a.x
del a.x
print a.x
class B:
  def __getattr__(self, n): return n.upper() if not n.startswith('__') else 1 / 0
print B().abc
try:
  B().__dict__
  B() == 1
except ZeroDivisionError:
  print 'asked'
