class A:
  def m(self): pass
for act in ("A().x", "A.x", "del A().x", "del A.x", "A().x()", "A()[0]", "A()[0] = 1", "del A()[0]", "len(A())", "A()()", "for x in A(): pass", "A() + 1", "-A()", "abs(A())", "int(A())", "A()[1:2]", "1 in A()", "float(A())", "hash(A()) and None", "range(A())", "[1][A()]", "with A(): pass"):
  try:
    exec act
    print act, 'fine'
  except Exception as e:
    print act, '->', type(e).__name__, e
