# -*- coding: utf-8 -*-
import codecs


def attempt(function, *arguments):
    try:
        return repr(function(*arguments))
    except Exception as error:
        return '%s: %s' % (type(error).__name__, error)


for text in [u'', u'a+b', u'\xe9', u'\xe9-', u'\xe9.b', u'\u20ac1', u'\U0001F600', u'~\\', u'\xe9A\xe9', u'\x00']:
    encoded = text.encode('utf-7')
    print repr(encoded), encoded.decode('utf-7') == text
for data in ['+AOk', '+A-', '+AOl.b', '+2D3', '\xe9', '+\xe9', '+-', '+AOk+AOk-', 'a+']:
    for errors in ['strict', 'replace', 'ignore']:
        print repr(data), errors, attempt(data.decode, 'utf-7', errors)
decoder = codecs.getincrementaldecoder('utf-7')()
print [decoder.decode(piece) for piece in ['a+A', 'Ok-', 'b']]
for data in ['', 'a = b\n', '\xe9' * 40, 'tab\t\n', '.\n']:
    encoded = data.encode('quopri')
    print repr(encoded), encoded.decode('quopri') == data
for data in ['', 'abc', 'x' * 50]:
    encoded = data.encode('uu')
    print repr(encoded), encoded.decode('uu') == data
for data in ['abc', 'begin 666 a\n#86)C\n', 'begin\n#86)C\nend\n', 'begin\n#\xff\xff\xff\xff\nend\n']:
    print attempt(data.decode, 'uu')
print attempt('a'.encode, 'uu', 'ignore'), attempt(u'\xe9'.encode, 'quopri')
