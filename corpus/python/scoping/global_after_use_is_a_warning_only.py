def f():
  print 'in'
  for q in range(2): pass
exec "def k():\n  z = 1\n  return z\n"
print k()
for text in ("def f(a):\n  global a\n", "global a, a\n", "def f():\n  global x\n  def g():\n    return x\n"):
  try:
    compile(text, 't', 'exec')
    print 'fine'
  except SyntaxError as e:
    print e.msg
