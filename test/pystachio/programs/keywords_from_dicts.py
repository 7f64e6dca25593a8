# Keywords from a dict that are no texts, or no ASCII, and a keyword named self: who refuses them, and how.
from pystachio import *
class S(Struct):
  a = String
def t(s):
  try: print s, '=>', repr(eval(s, globals()))
  except Exception as e: print s, '=>', type(e).__name__, repr(e.args)
