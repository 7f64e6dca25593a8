def f(a, b): pass
for call in (lambda: f(1, a=2), lambda: f(a=1, **{'a': 2}), lambda: f(1, 2, **{'a': 1})):
  try:
    call()
  except TypeError as e:
    print e
