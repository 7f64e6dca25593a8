"""What the functions of unicodedata say of arguments that they cannot take."""
import unicodedata


class Text(unicode):
    pass


NAMES = ['name', 'lookup', 'category', 'bidirectional', 'combining', 'east_asian_width', 'mirrored', 'decomposition', 'decimal', 'digit', 'numeric', 'normalize']
ARGUMENTS = [(), ('a',), (u'',), (u'ab',), (u'a',), (None,), (1,), (u'a', 1), (u'a', 1, 2), (u'\ud800',), (u'\U00010400',), ('NFC', u'a'), ('NFC', 'a'),
             ('X', u'a'), ('X', u''), (u'\xe9', u'a'), (None, u'a'), ('nfc', u'\xe9'), ('NFC', None), ('X\0', u'a'), (u'\xbd',), (u'\xb2',), (u'\xb2', None),
             ('snowman',), (u'SNOWMAN',), ('SNOWMAN\0',), ('\xff',), (bytearray('a'),), (buffer('SNOWMAN'),), (Text(u'a'),), ('NFD', Text(u'a'))]


def show(function, *args, **kw):
    try:
        result = function(*args, **kw)
        print repr(result), type(result).__name__,
    except Exception as error:
        print '%s: %s' % (type(error).__name__, error),


for name in NAMES:
    print name
    for args in ARGUMENTS:
        print ' ', [type(arg).__name__ if isinstance(arg, buffer) else arg for arg in args], '->',
        show(getattr(unicodedata, name), *args)
        print
    show(getattr(unicodedata, name), text=u'a')
    print
