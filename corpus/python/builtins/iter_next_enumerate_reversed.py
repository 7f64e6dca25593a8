it = iter([1, 2])
print next(it), next(it), next(it, 'd'), list(enumerate('ab')), list(enumerate('ab', 5)), list(reversed([1, 2])), list(reversed('ab')), list(reversed((1,))), list(iter('ab')), type(iter([])), type(iter(())), type(iter({})), type(iter('')), type(iter(xrange(1))), type(enumerate([])), type(reversed([])), type(iter(set())), type({}.iteritems())
n = [0]
def count():
  n[0] += 1
  return n[0]
print list(iter(count, 4))
for e in ("next([])", "next(it)", "iter(5)", "iter(5, 6)", "enumerate(5)", "reversed({})", "reversed(5)", "reversed(set())", "enumerate([], 'x')", "iter()", "next()", "list(enumerate([1], 2.5))", "iter(len, 1).next()"):
  try:
    print e, eval(e)
  except Exception as x:
    print e, type(x).__name__, x
