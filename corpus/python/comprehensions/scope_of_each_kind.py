x = 'outer'
print [x for x in 'ab'], x
x = 'outer'
print {x for x in 'a'}, x, {x: 1 for x in 'a'}, x, list(x for x in 'a'), x
class C(object):
  n = 3
  ok = [n for _ in range(2)]
  try:
    bad = list(n for _ in range(2))
  except NameError as e:
    print e
  first = list(i for i in range(n))
print C.ok, C.first
def f():
  fs = [lambda: y for y in range(3)]
  return [g() for g in fs], y
print f()
fs = list({(lambda: z) for z in range(1)})
print fs[0]()
