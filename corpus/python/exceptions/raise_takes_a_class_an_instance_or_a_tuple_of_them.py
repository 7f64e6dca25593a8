class E(Exception):
  pass
class Old: pass
def r1(): raise E
def r2(): raise E()
def r3(): raise E, 'text'
def r4(): raise E('text')
def r5(): raise E, ('a', 'b')
def r6(): raise E, E('inst')
def r7(): raise E, None
def r8(): raise (E, 'ignored'), 'used'
def r9(): raise ((E, 1), 2)
def r10(): raise 'string'
def r11(): raise 5
def r12(): raise E('x'), 'y'
def r13(): raise E, 'x', 5
def r14(): raise Old
def r15(): raise Old(), 'x'
def r16(): raise object
def r17(): raise None
def r18(): raise E, KeyError('k')
def r19(): raise KeyError, IndexError('i')
def r20(): raise LookupError, KeyError('sub')
def r21(): raise ()
def r22(): raise E, 0
for f in (r1, r2, r3, r4, r5, r6, r7, r8, r9, r10, r11, r12, r13, r14, r15, r16, r17, r18, r19, r20, r21, r22):
  try:
    f()
  except Exception as e:
    print f.__name__, type(e).__name__, getattr(e, 'args', None), e
  except Old as o:
    print f.__name__, 'Old', o.__class__.__name__
