def none(): pass
def one(a): pass
def opt(a, b=1): pass
def star(a, *rest): pass
def kws(a, **kw): pass
calls = [lambda: none(1), lambda: none(1, 2), lambda: none(x=1), lambda: one(), lambda: one(1, 2), lambda: opt(), lambda: opt(1, 2, 3),
  lambda: opt(b=3), lambda: opt(1, a=2), lambda: opt(1, c=2), lambda: star(), lambda: star(b=1), lambda: kws(), lambda: kws(1, 2),
  lambda: kws(1, a=1), lambda: kws(b=1), lambda: opt(1, 2, b=3), lambda: opt(1, 2, 3, b=3), lambda: none(1, x=2), lambda: kws(1, 2, c=3)]
for call in calls:
  try:
    call()
    print 'fine'
  except TypeError as e:
    print e
