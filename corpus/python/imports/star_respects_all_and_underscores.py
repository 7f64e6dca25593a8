from string import *
print digits, lowercase[:3], '_re' in globals(), capwords('a b')
from math import *
print sqrt(9), '__doc__' in globals()
