print any([]), all([]), any([0, 'x']), all([1, '']), sum([]), sum([1, 2], 10), sum((x for x in [1.5, 2])), min(3, 1, 2), max([1, 5, 3]), min('b', 'a'), max('abc'), min([1, 2], key=lambda x: -x), max('a', 'bb', key=len), max({'a': 1, 'b': 2}), min((1, 2), (1, 1)), sum([[1], [2]], []), max(1, 1.0), min(1.0, 1), max([None, 0])
for e in ("sum('abc')", "sum(['a', 'b'])", "sum(['a'], '')", "max()", "max([])", "min(())", "max(1)", "max(1, key=len)", "max([1], foo=1)", "min(1, 2, key=5)", "sum(5)", "sum([1], None)", "any()", "all(1, 2)", "max(5)", "sum([1], [2])", "sum([[]])"):
  try:
    print e, eval(e)
  except Exception as x:
    print e, type(x).__name__, x
