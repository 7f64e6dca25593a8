for e in (Exception(), Exception('a'), Exception('a', 'b'), Exception(None), Exception(u'\xe9'), Exception(1), KeyError('k'), KeyError(), KeyError('a', 'b'), KeyError(u'k'), IOError(2, 'No such'), IOError(2, 'No such', 'file'), IOError('only'), IOError(1, 2, 3, 4), OSError(1, u'x'), SystemExit(), SystemExit(3), SystemExit(1, 2), StopIteration(5), UnicodeDecodeError('ascii', 'abc', 1, 2, 'why'), UnicodeEncodeError('ascii', u'a\xe9c', 1, 3, 'why'), SyntaxError('msg'), SyntaxError('msg', ('f', 1, 2, 'text')), AssertionError((1, 2)), EnvironmentError(5, 'five')):
  try:
    text = str(e)
  except UnicodeEncodeError as u:
    text = 'UEE %s' % u
  print type(e).__name__, e.args, repr(e.message), repr(e), text
