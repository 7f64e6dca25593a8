print 'a' "b" """c
d""" r'\n' u'\xe9'.encode('utf-8') == '\xc3\xa9'
print repr('\x41\101\n\t\\\'"\a\b\0'), repr(r'\'' ), repr(u'\u00e9\U0001F600\N{BULLET}'), repr(ur'\u00e9\n'), repr(b'x'), repr('\q'), repr('a\
b'), repr(R"\x"), repr(bR'\x')
print repr('''it's "q"'''), repr("it's"), repr('"'), repr('\'"'), len('\N{BULLET}')
print 0777, 0o17, 0b101, 0xFF, 0xffL, 1e3, 1.5e-3, .5, 5., 1j, 10L, 0, 00, 1_0 if False else ''
