for s in ('', 'abc', 'ABC', 'Abc', '123', 'a1', ' ', 'A b', '\n', u'\xe9', u'\u0130', u'5', u'\u0665', 'aBC dEF'):
  print repr(s), s.isalpha(), s.isdigit(), s.isalnum(), s.isspace(), s.isupper(), s.islower(), s.istitle(), repr(s.upper()), repr(s.lower()), repr(s.title()), repr(s.capitalize())
print u'5'.isdecimal(), u'\xb2'.isdigit(), u'\xb2'.isdecimal(), u'\xbd'.isnumeric(), u'\U0001F600'.isalpha(), len(u'\U0001F600'), repr(u'\U0001F600'[0]), repr(u'a\U0001F600b'[1:])
