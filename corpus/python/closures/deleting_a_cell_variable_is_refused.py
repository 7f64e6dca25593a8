try:
  exec "def f():\n  x = 1\n  def g(): return x\n  del x\n"
except SyntaxError as e:
  print e.msg
