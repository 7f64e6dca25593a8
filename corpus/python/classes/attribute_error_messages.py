class A(object): pass
class Old: pass
def f(): pass
import os
for get in (lambda: A().x, lambda: A.x, lambda: Old().x, lambda: Old.x, lambda: (1).x, lambda: None.x, lambda: f.x, lambda: os.nope, lambda: ''.x, lambda: type.x, lambda: [].x, lambda: (1.5).x, lambda: int.x, lambda: f.func_code.x, lambda: super(A, A()).x, lambda: (lambda: 1).y):
  try:
    print get()
  except AttributeError as e:
    print e
def seta(o):
  o.x = 1
def dela(o):
  del o.x
for o in (1, None, '', [], object(), f.func_code, len, int, A(), A, Old(), Old, [].append, ()):
  for fn in (seta, dela, dela):
    try:
      fn(o)
      print 'ok',
    except (AttributeError, TypeError) as e:
      print type(e).__name__, e
