c = compile('1 + 1', 'name', 'eval')
print eval(c), c.co_name, c.co_filename, type(c).__name__
c = compile('x = 5\nprint x', 'name', 'exec')
exec c
c = compile('7', 'name', 'single')
exec c
c = compile('x = 8', 'name', 'single')
exec c
print x, eval(compile('y = 1', '', 'exec'))
exec compile('None', '', 'single')
exec compile("'text'; 5", '', 'single')
c = compile('def f(a):\n  return a\n', 'file.py', 'exec')
print c.co_consts[0].co_name if False else c.co_firstlineno
