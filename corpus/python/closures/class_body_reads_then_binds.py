x = 'global'
def f():
  x = 'function'
  class C(object):
    x = x
  return C.x
print f()
class D(object):
  x = x + '!'
print D.x
def g():
  y = 'function'
  class E(object):
    try:
      print y
    except NameError as e:
      print e
    y = 'class'
  return E.y
print g()
