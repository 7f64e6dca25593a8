class New(object): pass
values = [None, 1, 1.5, 2L, True, 'a', u'b', [], (), {}, set, len]
for a in values:
  print [cmp(a, b) for b in values if not (a is set or b is set or a is len or b is len)],
print
print None < 0, 1 < 'a', 'a' < (), [] < 'a', {} < [], () > {}, 5 > None, 1.5 < 'x', [] == (), 1 == '1', None == 0, 'a' > 1e300, [] > {}, u'a' > [], (1,) > [1], True > None
try:
  1j < 2
except TypeError as e:
  print e
print 1j == 1, 1j != 'a', cmp('b', 'a'), cmp([1, 2], [1, 3]), cmp((), []), cmp({}, 5)
