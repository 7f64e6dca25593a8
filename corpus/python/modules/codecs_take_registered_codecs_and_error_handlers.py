import codecs


def shout(error):
    if isinstance(error, UnicodeEncodeError):
        return (u'<%s>' % ','.join('%x' % ord(c) for c in error.object[error.start:error.end]), error.end)
    return (u'?!', error.end)


codecs.register_error('shout', shout)
print u'a\xe9\u20acb'.encode('ascii', 'shout'), repr('a\xffb'.decode('ascii', 'shout')), repr('\xc3'.decode('utf-8', 'shout'))
codecs.register_error('bad', lambda error: 5)
codecs.register_error('far', lambda error: (u'', 99))


def search(name):
    if name == 'upper-case':
        return codecs.CodecInfo(lambda text, errors='strict': (text.upper().encode('ascii'), len(text)), lambda data, errors='strict': (unicode(data).lower(), len(data)), name=name)


codecs.register(search)
print u'abc'.encode('upper case'), repr('ABC'.decode('Upper-Case')), codecs.lookup('upper-case').name, codecs.encode(u'q', 'upper-case')
for call in [lambda: u'\xe9'.encode('ascii', 'bad'), lambda: u'\xe9'.encode('ascii', 'far'), lambda: u'a'.encode('nothing')]:
    try:
        print call()
    except (LookupError, TypeError) as error:
        print type(error).__name__, error
for name in ['strict', 'ignore', 'replace', 'xmlcharrefreplace', 'backslashreplace']:
    handler = codecs.lookup_error(name)
    for error in [UnicodeEncodeError('ascii', u'a\xe9\u20ac', 1, 3, 'no'), UnicodeDecodeError('ascii', 'a\xe9', 1, 2, 'no')]:
        try:
            print handler, handler(error)
        except (TypeError, UnicodeError) as raised:
            print type(raised).__name__, raised
