class A(object):
  def m(self): return 'm'
class B(A): pass
class C(object): pass
print A.m(B())
for call in (lambda: A.m(), lambda: A.m(C()), lambda: A.m(5), lambda: B.m(A())):
  try:
    print call()
  except TypeError as e:
    print e
class Old:
  def m(self): pass
for call in (lambda: Old.m(), lambda: Old.m(5), lambda: Old.m(A())):
  try:
    print call()
  except TypeError as e:
    print e
