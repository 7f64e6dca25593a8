class A:
  x = 'A'
class B(A): pass
class C(A):
  x = 'C'
class D(B, C): pass
print D.x, D().x, D.__bases__ == (B, C), D.__name__, D
