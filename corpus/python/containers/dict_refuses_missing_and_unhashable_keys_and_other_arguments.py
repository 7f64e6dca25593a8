d = {'a': 1, 'c': 3, 'e': 5, 'f': 6, 'g': 'h'}
for e in ("d['zz']", "d[[]]", "d[{}] = 1", "del d['zz']", "d.pop('zz')", "d.update(5)", "d.update([1])", "d.update(['abc'])", "dict(1)", "dict([1, 2])", "d.get()", "d.get([])", "{[]: 1}", "d.popitem(1)", "{}.popitem()", "d.has_key()", "d.fromkeys(5)", "d.foo", "d + d", "d()", "d.setdefault()", "d.keys(1)", "iter(d, 1)", "[] in d", "d.update(a=1, *[{}], **{'b': 2})", "d.update({}, {})", "hash(d)", "d.viewkeys()[0]", "dict(a=1, **{'a': 2})", "d[1:2]"):
  try:
    exec e
    print e, 'ok'
  except Exception as x:
    print e, type(x).__name__, x
