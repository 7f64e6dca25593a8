for text in ('def f(a, a): pass', 'lambda a, *a: 1', 'def f(a, (b, a)): pass', 'f(a=1, a=2)', 'f(a=1, 2)', 'f(**k, *a)', 'f(1+1=2)', 'f(lambda: 1=2)', 'def f(a=1, b): pass', 'f(x for x in y, 1)', 'def f(None): pass', 'f(None=1)', 'def None(): pass', 'class None: pass'):
  try:
    compile(text, 'text', 'exec')
    print text, 'fine'
  except SyntaxError as e:
    print text, '->', e.msg, e.lineno
