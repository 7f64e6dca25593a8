a = ''.join(['ab', 'c'])
b = ''.join(['a', 'bc'])
print a == b, intern(a) is intern(b), intern('abc') is intern('ab' + 'c')
for text in (5, u'abc', type('S', (str,), {})('abc'), None):
  try:
    print repr(intern(text))
  except TypeError as e:
    print e
