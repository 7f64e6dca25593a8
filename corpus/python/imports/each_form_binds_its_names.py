import os, sys as system
import os.path
import os.path as p
from os import path, getcwd as cwd
from os.path import (join, basename as base,)
print os.__name__, system.__name__, p.__name__, path is p, cwd.__name__, join('a', 'b'), base('/x/y')
def f():
  import math
  from math import pi
  return math.floor(pi), 'math' in globals()
print f()
class C:
  import math as m
print C.m.sqrt(4)
for stmt in ('import nope', 'import os.nope', 'from os import nope', 'from nope import x', 'import nope.sub', 'from os.nope import x', 'from . import x', 'from .x import y', 'import os.path.nope', 'from math import *; print floor(2.5)', 'from os import path as q, nope as r', 'import math.nope'):
  try:
    exec stmt
    print stmt, 'ok'
  except Exception as e:
    print stmt, type(e).__name__, e
print 'path' in dir(os), type(os), os.path.__name__
