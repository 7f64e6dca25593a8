import codecs
from StringIO import StringIO

for name in ['utf-8', 'UTF8', 'latin-1', 'ascii', 'utf-16', 'utf_16_le', 'utf-32', 'utf-8-sig', 'hex', 'base64', 'unicode_escape', 'string_escape']:
    info = codecs.lookup(name)
    print info.name, len(info), info.incrementaldecoder, info.streamreader
    source = '\xc3\xa9' if name in ('hex', 'base64', 'string_escape') else u'h\xe9\u20ac' if name not in ('latin-1', 'ascii') else u'abc'
    data, used = info.encode(source)
    print repr(data), used, info.decode(data)
    decoder = codecs.getincrementaldecoder(name)()
    if name not in ('hex', 'base64', 'string_escape', 'unicode_escape'):
        print [decoder.decode(byte) for byte in data], repr(decoder.decode('', True))
        print list(codecs.iterdecode(iter(data), name)), list(codecs.iterencode([u'a', u'b'], name))
        reader = codecs.getreader(name)(StringIO(info.encode(u'one\ntwo\r\nthree')[0]))
        print reader.readline(), repr(reader.read(2)), reader.readlines()
    out = StringIO()
    if name not in ('hex', 'base64', 'string_escape'):
        writer = codecs.getwriter(name)(out)
        writer.write(u'x')
        writer.writelines([u'y', u'z'])
        print repr(out.getvalue())
print codecs.utf_8_decode('a\xc3'), codecs.utf_16_ex_decode('\xff\xfea\0b'), codecs.latin_1_encode(u'\xe9')
for call in [lambda: codecs.lookup('none such'), lambda: codecs.lookup(5), lambda: codecs.getdecoder('utf8')('\xc3'), lambda: codecs.lookup_error('none'), lambda: codecs.register(5)]:
    try:
        print call()
    except (LookupError, TypeError, ValueError) as error:
        print type(error).__name__, error
recoder = codecs.EncodedFile(StringIO('\xe9'), 'utf-8', 'latin-1')
print repr(recoder.read()), recoder.data_encoding, recoder.file_encoding
