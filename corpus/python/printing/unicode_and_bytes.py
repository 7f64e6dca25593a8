print u'ascii', 'bytes\xc3\xa9', repr(u'\xe9')
print '%s' % u'x', ['\xe9', u'\xe9']
