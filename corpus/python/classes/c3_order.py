class A(object): pass
class B(A): pass
class C(A): pass
class D(B, C): pass
class E(C): pass
class F(D, E): pass
print [k.__name__ for k in D.__mro__], [k.__name__ for k in F.mro()]
try:
  class G(A, B): pass
except TypeError as e:
  print e
try:
  class H(B, B): pass
except TypeError as e:
  print e
X = type('X', (object,), {})
Y = type('Y', (object,), {})
P = type('P', (X, Y), {})
Q = type('Q', (Y, X), {})
try:
  class R(P, Q): pass
except TypeError as e:
  print str(e).split(' for ')[0]
