class Old: pass
class New(object): pass
for x in (5, 'a', None, [], Old(), New(), {}, 1.5, (), True, Ellipsis, NotImplemented):
  try:
    x()
  except Exception as e:
    print type(e).__name__, e
