def items(*values):
  for value in values:
    print 'asked for', repr(value)
    yield value
print any(items(0, 'x', 1)), all(items(1, '', 2))
print any([]), all([]), any([0, 'x']), all([1, '']), any(items(0, None)), all(items(1, [2]))
for e in ("any()", "all(1, 2)", "any(5)", "all(None)"):
  try:
    print e, eval(e)
  except Exception as x:
    print e, type(x).__name__, x
