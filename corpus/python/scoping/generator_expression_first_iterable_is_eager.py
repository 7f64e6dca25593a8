def f():
  try:
    g = (x for x in undefined_name)
  except NameError as e:
    print e
  g = (y for x in [1] for y in undefined_name)
  try:
    list(g)
  except NameError as e:
    print 'later', e
f()
a = [1, 2]
g = (x + y for x in a for y in a)
a = [10]
print list(g)
