print (1.5).is_integer(), (2.0).is_integer(), (0.5).as_integer_ratio(), (1.5).hex(), float.fromhex('0x1.8p0'), (1.5).real, (1.5).imag, (5).numerator, (5).denominator, (5).real, (1.5).conjugate(), (5).__add__(1), (1.5).__int__(), (1.9).__trunc__() if hasattr(1.9, '__trunc__') else ''
try:
  float('inf').as_integer_ratio()
except OverflowError as e:
  print e
for e in ('int(float("inf"))', 'int(float("nan"))', 'long(float("-inf"))', 'float(10 ** 400)', 'int(1e400)'):
  try:
    print eval(e)
  except Exception as x:
    print type(x).__name__, x
