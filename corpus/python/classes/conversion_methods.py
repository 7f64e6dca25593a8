class A(object):
  def __int__(self): return 5
  def __long__(self): return 6L
  def __float__(self): return 7.5
  def __complex__(self): return 1j
  def __oct__(self): return '010'
  def __hex__(self): return '0x1'
  def __index__(self): return 3
  def __abs__(self): return 'abs'
  def __neg__(self): return 'neg'
  def __pos__(self): return 'pos'
  def __invert__(self): return 'inv'
  def __trunc__(self): return 99
a = A()
print int(a), long(a), float(a), complex(a), oct(a), hex(a), range(10)[a], 'abcdef'[a:], abs(a), -a, +a, ~a, bin(a), [1] * a
class B(object):
  def __int__(self): return 'x'
  def __float__(self): return 1
  def __index__(self): return 'i'
for call in (lambda: int(B()), lambda: float(B()), lambda: [1, 2][B()], lambda: long(B()), lambda: oct(B()), lambda: int(object()), lambda: float(object()), lambda: abs(object()), lambda: -object()):
  try:
    print call()
  except Exception as e:
    print type(e).__name__, e
class T(object):
  def __trunc__(self): return 42
print int(T())
