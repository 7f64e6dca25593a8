class A(object):
  def m(self, a): pass
class Old:
  def m(self, a): pass
for obj in (A(), Old()):
  for call in (lambda: obj.m(), lambda: obj.m(1, 2), lambda: obj.m(b=1)):
    try:
      call()
    except TypeError as e:
      print e
