class S(str):
  def __str__(self): return 'own'
  def __repr__(self): return 'rep'
s = S('raw')
print s, str(s), repr(s), '%s' % s, s + '', ''.join([s]), '{0}'.format(s), '%r' % s, [s], type(str(s))
