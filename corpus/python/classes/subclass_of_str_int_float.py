class S(str):
  def __add__(self, o): return S(str.__add__(self, o))
  def shout(self): return self.upper() + '!'
s = S('abc')
print s, repr(s), s.shout(), type(s + 'd').__name__, type(s.upper()), s == 'abc', hash(s) == hash('abc'), {s: 1}['abc'], s[1:], type(s[:]), 'x' + s
s.attr = 1
print s.attr, '%s' % s, s in ('abc',), ','.join([s])
class I(int):
  def __repr__(self): return 'I(%d)' % self
  def __eq__(self, other): return 'eq'
print I(5), [I(5)], I(5) + 1, I(5) == 5, type(+I(5)), type(I(5) * 2), str(I(7)), int(I(3)), range(I(2)), '%d %s %r' % (I(1), I(2), I(3))
class F(float): pass
print F(1.5), F(1.5) + 1, type(F(1.5) + 1), repr(F(2))
class U(unicode): pass
print repr(U('x')), type(U('x') + U('y')), U(u'\xe9') == u'\xe9'
