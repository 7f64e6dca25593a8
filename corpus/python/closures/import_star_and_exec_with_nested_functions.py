tests = ["def f():\n  exec 'x=1'\n  def g(): return x\n", "def f():\n  from os import *\n  def g(): return x\n", "def f():\n  exec 'x=1'\n  return lambda: 1\n",
 "def f():\n  y = 1\n  exec 'x=1' in {}\n  def g(): return y\n", "def f(a):\n  def g():\n    exec 'x'\n    return a\n"]
for t in tests:
  try:
    exec t
    print 'fine'
  except SyntaxError as e:
    print e.msg
