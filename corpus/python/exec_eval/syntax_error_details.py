for text in ('x = (', 'a b', 'def f(:', "'abc", 'if x\n  y', 'x = 1\n  y = 2', 'class', 'for x in', 'print "a" b', 'import', '\n\nx y'):
  try:
    compile(text, 'some.py', 'exec')
  except SyntaxError as e:
    print type(e).__name__, e.msg, e.filename, e.lineno, e.offset, repr(e.text), e
    print e.args
