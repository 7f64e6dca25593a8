def say(x):
  print x,
  return x
def f(*args, **kw):
  print args, sorted(kw.items())
f(say(1), say(2), k=say(3), *[say(4)], **{'z': say(5)})
