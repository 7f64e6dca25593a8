print max(1, 1.0), max(1.0, 1), min(1.0, 1), min(1, 1.0), max('ab', 'cd', key=len), min('ab', 'cd', key=len), max([(0, 'a'), (0, 'b')], key=lambda pair: pair[0])
print min(3, 1, 2), max([1, 5, 3]), min('b', 'a'), max('abc'), min([1, 2], key=lambda x: -x), max('a', 'bb', key=len), max({'a': 1, 'b': 2}), min((1, 2), (1, 1)), max([None, 0]), min(3, 1.0, 2L), max('a', 5, None)
for e in ("max()", "max([])", "min(())", "max(1)", "max(1, key=len)", "max([1], foo=1)", "min(1, 2, key=5)", "max(5)"):
  try:
    print e, eval(e)
  except Exception as x:
    print e, type(x).__name__, x
