def gen(a):
  x = 1
  yield x
g = gen(1)
print g.__name__, g.gi_running, g.gi_code.co_name, g.gi_frame.f_lineno, type(g).__name__, iter(g) is g, hasattr(g, 'send'), repr(g).startswith('<generator object gen at 0x')
g.next()
print g.gi_frame.f_lineno, sorted(g.gi_frame.f_locals.items())
list(g)
print g.gi_frame
try:
  g.x = 1
except AttributeError as e:
  print e
try:
  g.gi_running = 1
except (AttributeError, TypeError) as e:
  print type(e).__name__, e
e = (i for i in [])
print e.__name__, e.gi_code.co_name, e.gi_code.co_varnames
