print globals() is locals(), globals()['__name__']
def f(a):
  b = 1
  return sorted(locals().items()), globals() is f.func_globals
print f(5)
class C(object):
  x = 1
  names = sorted(k for k in locals() if not k.startswith('__'))
print C.names
globals()['dynamic'] = 9
print dynamic, vars() is globals(), sorted(vars(C).keys())[-2:]
class A(object): pass
a = A()
a.q = 1
print vars(a), vars(a) is a.__dict__
try:
  vars(5)
except TypeError as e:
  print e
