def f(*a, **k): pass
for call in (lambda: f(*5), lambda: f(**5), lambda: f(*None), lambda: f(**[1]), lambda: f(**{1: 2}), lambda: len(*5), lambda: len(**{1: 1})):
  try:
    call()
    print 'fine'
  except TypeError as e:
    print e
