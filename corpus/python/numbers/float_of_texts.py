for s in ('1', ' 1.5 ', '1e5', '-1.5e-3', 'inf', '-Infinity', 'nan', '+1', '1_0', '', ' ', '1.', '.5', '.', 'e5', '1e', '0x10', '1L', u'2.5', '1 2', '\t3\n', 'infinity1', '1\0'):
  try:
    print repr(s), float(s)
  except (ValueError, TypeError, UnicodeError) as e:
    print repr(s), e
