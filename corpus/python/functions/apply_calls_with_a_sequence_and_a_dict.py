def f(*a, **k): return a, k
print apply(f), apply(f, (1, 2)), apply(f, [1], {'x': 2})
for call in (lambda: apply(f, 5), lambda: apply(f, (), [1]), lambda: apply(5), lambda: apply(), lambda: apply(len, 'ab')):
  try:
    print call()
  except TypeError as e:
    print e
