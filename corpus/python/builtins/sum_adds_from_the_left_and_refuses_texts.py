class Log(object):
  def __init__(self, text): self.text = text
  def __add__(self, other): return Log('(%s+%s)' % (self.text, getattr(other, 'text', other)))
print sum([1, 2, 3], Log('start')).text
print sum([]), sum([1, 2], 10), sum((x for x in [1.5, 2])), sum([[1], [2]], []), sum([1, 2.5]), sum([True, 2L])
for e in ("sum('abc')", "sum(['a', 'b'])", "sum(['a'], '')", "sum([u'a'], u'')", "sum(5)", "sum([1], None)", "sum([1], [2])", "sum([[]])", "sum()"):
  try:
    print e, eval(e)
  except Exception as x:
    print e, type(x).__name__, x
