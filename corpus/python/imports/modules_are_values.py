import math, sys
math.extra = 5
import math as again
print again.extra, math is again, sys.modules['math'] is math, 'math' in sys.modules, hasattr(math, 'nope')
del math.extra
try:
  math.extra
except AttributeError as e:
  print e
try:
  math.nope
except AttributeError as e:
  print e
print repr(sys), math.__name__, sorted(k for k in vars(math) if k.startswith('s'))
try:
  sys()
except TypeError as e:
  print e
