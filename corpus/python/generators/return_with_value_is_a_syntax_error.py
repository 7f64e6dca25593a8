for text in ('def f():\n  yield 1\n  return 2', 'def f():\n  return 2\n  yield 1', 'yield 1', 'class C:\n  yield 1', 'def f():\n  yield\n  return', 'x = yield', 'lambda: (yield)', 'def f(a=(yield)): pass', 'def g():\n  def f(a=(yield)): pass\n  return f'):
  try:
    compile(text, 't', 'exec')
    print 'fine'
  except SyntaxError as e:
    print e.msg, e.lineno
