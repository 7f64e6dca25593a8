ns = {}
exec '''
def f(n):
  return 1 if n < 2 else n * f(n - 1)
class C(object):
  def m(self): return f(4)
''' in ns
print ns['f'](5), ns['C']().m(), ns['C'].__module__, ns['f'].__module__
ns = {'__name__': 'mod'}
exec 'class D: pass' in ns
print ns['D'].__module__, ns['D']
