# -*- coding: cp1252 -*-
def attempt(function, *args):
    try:
        print repr(function(*args))
    except UnicodeError as error:
        print error

BYTES = ''.join(map(chr, range(256)))
for name in ('cp1252', 'iso-8859-15', 'koi8_r', 'CP437', 'mac-roman', 'windows_1251', 'ibm037', 'iso8859-9', 'cp1006', 'l2'):
    print name, repr(BYTES.decode(name, 'replace'))
    print repr(u'\u20acA\xe9\u0416'.encode(name, 'ignore')), repr(u'\u20acA\xe9\u0416'.encode(name, 'xmlcharrefreplace'))
print repr(u'€'), repr('€')
attempt('a\x81\x8db'.decode, 'cp1252')
attempt(u'a\u0416\U0001f600b'.encode, 'cp1252')
attempt(u'a\u0416b'.encode, 'cp1252', 'replace')
attempt(u'a\u0416b'.encode, 'cp1252', 'backslashreplace')
attempt(u'a\u0416b'.encode, 'cp424', 'replace')
attempt(unicode, '\xa4', 'iso8859-15')
attempt(u'\u20ac'.encode, 'koi8-r')
