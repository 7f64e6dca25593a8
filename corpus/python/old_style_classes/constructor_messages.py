class A: pass
class B:
  def __init__(self, x): pass
for make in (lambda: A(1), lambda: A(x=1), lambda: B(), lambda: B(1, 2)):
  try:
    make()
  except TypeError as e:
    print e
