for call in (lambda: eval(5), lambda: eval(''), lambda: eval(' '), lambda: eval('1\n2'), lambda: eval('x = 1'), lambda: eval('print 1'), lambda: eval(None), lambda: eval('1', 5), lambda: eval('1', {}, 5), lambda: eval('  1 + 1'), lambda: eval('1 + 1\n\n'), lambda: eval('\t2'), lambda: eval(u'3'), lambda: eval('# c'), lambda: eval('1 # c'), lambda: eval('"\\x"'), lambda: compile(5, '', 'exec'), lambda: compile('1', '', 'nope'), lambda: compile('1', ''), lambda: compile('a = 1', '', 'eval'), lambda: eval('f(')):
  try:
    print repr(call())
  except Exception as e:
    print type(e).__name__, e
for stmt in ('exec 5', "exec 'x' in 5", "exec 'x' in {}, 5", 'exec None', "exec ('x = 1', 5)"):
  try:
    exec stmt
    print 'fine'
  except Exception as e:
    print type(e).__name__, e
