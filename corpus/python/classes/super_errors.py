class A(object): pass
class B(A): pass
for make in (lambda: super(B, A()), lambda: super(5, 1), lambda: super(A, A()).nope, lambda: super(B, B()).x, lambda: super(A), lambda: super(A, 5), lambda: super(B, A)):
  try:
    print type(make())
  except Exception as e:
    print type(e).__name__, e
