class Registry(type):
  all = []
  def __init__(cls, name, bases, ns):
    Registry.all.append(name)
    super(Registry, cls).__init__(name, bases, ns)
  def __len__(cls): return len(Registry.all)
  def __iter__(cls): return iter(Registry.all)
  def __getitem__(cls, k): return Registry.all[k]
  def __contains__(cls, k): return k in Registry.all
  def __add__(cls, o): return (cls.__name__, o)
  def __str__(cls): return 'class ' + cls.__name__
  def __repr__(cls): return 'repr ' + cls.__name__
  def __getattr__(cls, name): return 'meta ' + name
  def __nonzero__(cls): return False
  def __eq__(cls, o): return o == cls.__name__
  def __hash__(cls): return 1
  def __cmp__(cls, o): return 0
Base = Registry('Base', (object,), {})
class X(Base): pass
print len(X), list(X), X[0], 'X' in X, X + 1, X, [X], X.foo, bool(X), X == 'X', X == 'Y', {X: 1}
try:
  X().foo
except AttributeError as e:
  print e
