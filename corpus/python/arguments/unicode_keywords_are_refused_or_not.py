def f(**kw): return kw
def g(a): return a
print f(**{u'a': 1})
print g(**{u'a': 2})
try:
  print f(**{u'\xe9': 1})
except Exception as e:
  print type(e).__name__
