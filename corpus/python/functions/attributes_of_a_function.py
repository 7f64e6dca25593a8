def f(a, b=2, *c, **d):
  "the doc"
  x = 1
  return x
print f.__name__, f.func_name, f.__doc__, f.func_doc, f.__module__, f.func_defaults, f.__defaults__, f.func_closure, f.__dict__
f.extra = 5
print f.extra, f.__dict__, f.func_dict
f.__name__ = 'g'
print f.__name__, repr(f).split(' at ')[0]
c = f.func_code
print c.co_name, c.co_argcount, c.co_varnames, c.co_flags & 12, c.co_nlocals, c.co_filename, c.co_firstlineno
print f.func_globals is globals()
del f.extra
try:
  f.extra
except AttributeError as e:
  print e
try:
  f.func_name = 5
except TypeError as e:
  print e
