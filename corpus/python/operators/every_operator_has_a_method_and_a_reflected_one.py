class V(object):
  def __getattr__(self, name): raise AttributeError(name)
for name in 'add sub mul div truediv floordiv mod pow lshift rshift and or xor divmod'.split():
  def make(n):
    def f(self, o): return (n, o)
    return f
  setattr(V, '__%s__' % name, make(name))
  setattr(V, '__r%s__' % name, make('r' + name))
v = V()
print v + 1, v - 1, v * 1, v / 1, v // 1, v % 1, v ** 1, v << 1, v >> 1, v & 1, v | 1, v ^ 1, divmod(v, 1)
print 1 + v, 1 - v, 1 * v, 1 / v, 1 // v, 1 % v, 1 ** v, 1 << v, 1 >> v, 1 & v, 1 | v, 1 ^ v, divmod(1, v), 'a' + v, 'a' % v, [1] * v, 2.5 / v
