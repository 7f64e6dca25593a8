def memoize(fn):
  cache = {}
  def wrapper(*args):
    if args not in cache:
      cache[args] = fn(*args)
    return cache[args]
  wrapper.__name__ = fn.__name__
  wrapper.cache = cache
  return wrapper
@memoize
def fib(n): return n if n < 2 else fib(n - 1) + fib(n - 2)
print fib(80), fib.__name__, len(fib.cache)
def retry(times, *errors):
  def decorator(fn):
    def inner(*a, **k):
      for attempt in range(times):
        try:
          return fn(attempt, *a, **k)
        except errors as e:
          print 'attempt', attempt, type(e).__name__
      else:
        raise RuntimeError('gave up after %d' % times)
    return inner
  return decorator
@retry(3, ValueError, KeyError)
def flaky(attempt, x):
  if attempt == 0: raise ValueError
  if attempt == 1: raise KeyError('k')
  return x * attempt
print flaky('ab')
@retry(2, ValueError)
def never(attempt): raise ValueError
try:
  never()
except RuntimeError as e:
  print e
class indent(object):
  level = 0
  def __enter__(self):
    indent.level += 1
    return self
  def __exit__(self, t, v, tb):
    indent.level -= 1
    return t is KeyError
  def say(self, *words): print '  ' * indent.level + ' '.join(map(str, words))
with indent() as i:
  i.say('one')
  with indent() as k:
    k.say('two', 2)
    raise KeyError
  i.say('back')
print indent.level
class cached(object):
  def __init__(self, fn): self.fn, self.name = fn, fn.__name__
  def __get__(self, obj, cls):
    if obj is None: return self
    return obj.__dict__.setdefault(self.name, self.fn(obj))
class Circle(object):
  def __init__(self, r): self.r = r
  @cached
  def area(self):
    print 'computing'
    return 3 * self.r ** 2
c = Circle(2)
print c.area, c.area, vars(c)
