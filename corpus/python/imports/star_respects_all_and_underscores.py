import sys
import types


def module(name, **attributes):
  made = sys.modules[name] = types.ModuleType(name)
  made.__dict__.update(attributes)


module('listed', __all__=['_chosen', 'public'], _chosen=1, public=2, left=3)
module('unlisted', _hidden=4, shown=5)
module('promising', __all__=('there', 'missing'), there=6)
from listed import *
print _chosen, public, 'left' in globals(), '__all__' in globals()
from unlisted import *
print shown, '_hidden' in globals(), '__doc__' in globals()
try:
  from promising import *
except AttributeError as e:
  print e, there
from string import *
print digits, lowercase[:3], '_re' in globals(), capwords('a b')
from math import *
print sqrt(9), '__doc__' in globals()
