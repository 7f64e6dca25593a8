class D(dict):
  def __missing__(self, key): return 'missing ' + key
  def __getattr__(self, name):
    try: return self[name]
    except KeyError: raise AttributeError(name)
  def __setitem__(self, k, v): dict.__setitem__(self, k, v * 2)
d = D(a=1)
d['b'] = 2
d.update(c=3)
print d['a'], d['b'], d['c'], d['zz'], d.a, d.get('q'), d.setdefault('e', 4), 'zz' in d
print d, type(d.copy()), d == {'a': 1, 'b': 4, 'c': 3, 'e': 4}, len(d), D.fromkeys('ab', 1), type(D.fromkeys('a'))
d.attr = 5
print d.__dict__, dict(d)
