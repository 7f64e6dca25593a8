# -*- coding: utf-8 -*-
"""Records what CPython 2.7 makes of numbers, formats, literals and codecs, as data for test/python/objects/text.

    python2.7 test/record/text.py [DIRECTORY]

Cases come from fixed lists and from a random generator with a fixed seed. In the data a str is its bytes as code units below 256, a
float its repr, an int or long its decimal text. An exception is {"error": [type, message]}. One JSON array per file, one case a line.
"""

import json
import os
import random
import struct
import sys

assert sys.version_info[:2] == (2, 7) and sys.maxunicode == 0x10ffff

random.seed(27)
pick = random.choice


def data(value):
    """A str as the text of its bytes, everything else as it is."""
    return value.decode('latin-1') if isinstance(value, str) else value


def outcome(action):
    try:
        return data(action())
    except UnicodeError as error:
        return {'error': [type(error).__name__, data(str(error)), error.start, error.end]}
    except Exception as error:
        return {'error': [type(error).__name__, data(str(error))]}


def random_float():
    kind = random.randrange(7)
    if kind == 0:
        return struct.unpack('<d', struct.pack('<Q', random.getrandbits(64)))[0]
    if kind == 1:
        return random.randrange(-10 ** 6, 10 ** 6) / float(2 ** random.randrange(12))
    if kind == 2:
        return random.uniform(-1000, 1000)
    if kind == 3:
        return round(random.uniform(-1000, 1000), random.randrange(6))
    if kind == 4:
        return float(random.randrange(-10 ** random.randrange(1, 24), 10 ** random.randrange(1, 24)))
    if kind == 5:
        return random.choice([1, -1, 5, 25, 9.5, 99.5, 9995]) * 10.0 ** random.randrange(-12, 25)
    return random.uniform(-1, 1) * 10.0 ** random.randrange(-320, 308)


# Rounded by %g or str() in a way that leaves zeros behind.
ZERO_KEEPERS = [6912505015105.0, 4194305.0, 4000905.0, 1000005.0, 1000000000005.0, 100000000000499.0, 100000000000501.0]
SPECIAL_FLOATS = ZERO_KEEPERS + [0.0, -0.0, 1.0, -1.0, 0.1, 0.5, 1.5, 2.5, 0.25, 0.125, 1e16, 1e15, 123456789012345678.0, 1e-4, 1e-5, 1e11, 1e12, 99999999999.95,
                  999999999999.5, 1e22, 1e23, 5e-324, 2.2250738585072014e-308, 1.7976931348623157e308, 1e50, 1e60, 4503599627370497.5,
                  float('inf'), float('-inf'), float('nan')]
FLOATS = SPECIAL_FLOATS + [random_float() for _ in range(600)]


def record_float_texts():
    for x in FLOATS:
        yield [repr(x), str(x), repr(complex(x, 1.5)), str(complex(1, x))]


def random_integer():
    kind = random.randrange(5)
    if kind == 0:
        return random.randrange(-20, 20)
    if kind == 1:
        return random.randrange(-10 ** 6, 10 ** 6)
    if kind == 2:
        return random.randrange(-2 ** 64, 2 ** 64)
    if kind == 3:
        return pick([1, -1]) * (2 ** random.randrange(100) + random.randrange(-1, 2))
    return random.randrange(-10 ** 40, 10 ** 40)


def random_flags():
    return ''.join(pick('-+ #0') for _ in range(pick([0, 0, 1, 1, 2, 3])))


def random_width():
    return pick(['', '', str(random.randrange(1, 25))])


def random_precision(most=20):
    return pick(['', '', '.', '.%d' % random.randrange(most)])


def record_percent_integers():
    for _ in range(900):
        value = random_integer()
        if random.randrange(2):
            value = long(value)
        form = '%' + random_flags() + random_width() + random_precision() + pick('dioxXu')
        yield [form, isinstance(value, long), str(value), outcome(lambda: form % value)]
    for form in ['%.116d', '%.117d', '%#.117x', '%.300d']:
        for value in (5, 5L, -5, -5L):
            yield [form, isinstance(value, long), str(value), outcome(lambda: form % value)]


def record_percent_floats():
    for _ in range(900):
        value = pick(FLOATS)
        form = '%' + random_flags() + random_width() + random_precision() + pick('eEfFgG')
        yield [form, repr(value), outcome(lambda: form % value)]
    for form in ['%.120f', '%.350g', '%.400e', '%#.110g', '%.101f', '%.100e']:
        for value in random.sample(FLOATS, 25):
            yield [form, repr(value), outcome(lambda: form % value)]
    for _ in range(200):
        value = float(random.randrange(1, 2000) * 10 ** random.randrange(1, 11) + pick([5, 50, 500, 499, 501, 4999, 5001, 49, 51]))
        for form in ('%.' + pick('23456789') + 'g', '%.1' + pick('01234') + 'g'):
            yield [form, repr(value), form % value]


class Arguments(object):
    """A mapping that notes the keys asked for. Its repr is short, so that no precision hides it."""

    def __init__(self):
        self.keys = []

    def __getitem__(self, key):
        self.keys.append(data(key))
        return 7

    def __repr__(self):
        return 'Arguments'


def record_percent_formats():
    """Formats good and bad with enough arguments: [format, is unicode, keys asked for or null, result]. Stars take 9, values 7."""
    pieces = ['a', '%', '%', '%d', '%5d', '%-5d|', '%(k)d', '%(k', '%((x)y)d', '%()x', '%s', '%.2s', '%*d', '%.*f', '%*.*f', '%ld', '%hd', '%Ld', '%lld', '%5%', '%y',
              '%.', '%99999999999999999999d', '%.99999999999d', '%9223372036854775807', '%c', '%#x', '%+g', '%i', '%u', '%r', '%Hd', ' ', '%\xe9', '%\x1e']
    for _ in range(500):
        form = ''.join(pick(pieces) for _ in range(random.randrange(1, 4)))
        is_mapped = '%(' in form
        if is_mapped and '*' in form:
            continue
        if random.randrange(2):
            form = form.decode('latin-1') + pick([u'', u'\U0001f600', u'\u20ac'])
            if random.randrange(3) == 0:
                form = u'\U0001f600' + form + u'%\u20ac'
        arguments = Arguments() if is_mapped else (7,) * count_arguments(form)
        result = outcome(lambda: form % arguments)
        # Conversions with a key and without one are the caller's to tell apart.
        if not (isinstance(result, dict) and result['error'][0] == 'TypeError') and 'Ar' not in repr(result):
            yield [data(form), isinstance(form, unicode), arguments.keys if is_mapped else None, result]


def count_arguments(form):
    """The number of arguments that a format takes: as many as it does not complain about."""
    for count in range(12):
        try:
            form % ((7,) * count)
        except TypeError as error:
            if 'not enough' in str(error):
                continue
        except Exception:
            pass
        return count
    raise AssertionError(form)


def record_padding():
    for text in ['', 'a', 'abc', u'\u20ac', u'\U0001f600\U0001f600x', u'\ud800a', '\xff\xfe', 'a' * 20]:
        for form in ['%s', '%5s', '%-5s', '%05s', '%.2s', '%5.1s', '%-5.0s', '%.s', '%25s']:
            form = unicode(form) if isinstance(text, unicode) else form
            yield [data(form), isinstance(text, unicode), data(text), data(form % text)]


def random_spec(types):
    fill = pick(['', '', '', pick('<>=^'), pick('x0 *\x00<') + pick('<>=^')])
    parts = [fill, pick(['', '', '', '+', '-', ' ']), pick(['', '', '', '', '#']), pick(['', '', '0']),
             random_width(), pick(['', '', '', ',']), pick(['', '', '', '.', '.0', '.3', '.12', '.20']), pick(types)]
    if random.randrange(12) == 0:
        parts.insert(random.randrange(len(parts)), pick(['z', '9' * 20, '..', ',', '\x00', '\xe9', '#', '9223372036854775808']))
    return ''.join(parts)


def record_format_specs():
    for _ in range(700):
        text = pick(['', 'a', 'abc', 'x' * 12, '\xe9\xff'])
        spec = random_spec(['', '', 's', 'd', 'x', '\x01'])
        yield ['str', data(text), data(spec), outcome(lambda: format(text, spec)) if spec else data(text)]
    for _ in range(500):
        text = pick([u'', u'a', u'abc', u'\u20ac' * 5, u'\U0001f600\U0001f600x', u'\ud800'])
        spec = random_spec(['', '', 's', 'd', 'x', '\x01']).decode('latin-1')
        if random.randrange(4) == 0:
            spec = pick([u'\u20ac', u'\U0001f600']) + u'^' + spec
        if random.randrange(8) == 0:
            spec += pick([u'\u0665', u'\u20ac', u'\U0001f600', u',\u20ac', u'\U0001d7d9'])
        yield ['unicode', text, spec, outcome(lambda: format(text, spec)) if spec else text]
    for _ in range(900):
        value = random_integer()
        spec = random_spec(list('bcdoxXneEfFgG%s') + ['', '', 'd', 'd', 'q', '\x7f'])
        if spec:
            yield [type(value).__name__, str(value), data(spec), outcome(lambda: format(value, spec))]
    for value in (True, 255, 256, -1, 65, 10 ** 400, 10 ** 30):
        for spec in ('d', '5', 'c', 's', ',', 'f', 'e', '#x', '010,', '%', 'n', '.3', '+c', ',c', '05c', '#5c', '+n', '#n', '#d'):
            yield [type(value).__name__, str(int(value)), spec, outcome(lambda: format(value, spec))]
    for value in (0, 1, 12, 123, 1234, 12345, 123456, 1234567, -1, -123, -1234, -123456):
        for width in range(1, 16):
            spec = '0%d,' % width
            yield ['int', str(value), spec, format(value, spec)]
    for _ in range(900):
        value = pick(FLOATS)
        spec = random_spec(list('eEfFgGn%ds') + ['', '', '', 'f', 'g', '%'])
        if spec:
            yield ['float', repr(value), data(spec), outcome(lambda: format(value, spec))]
    for _ in range(500):
        real, imag = pick([pick(FLOATS), 0.0, -0.0]), pick(FLOATS)
        spec = random_spec(list('eEfFgGn%d') + ['', '', ''])
        if spec:
            yield ['complex', [repr(real), repr(imag)], data(spec), outcome(lambda: format(complex(real, imag), spec))]
    for spec in ('.2147483647', '.2147483648', '.9223372036854775807', '.9223372036854775808g'):
        yield ['float', '1.5', spec, outcome(lambda: format(1.5, spec))]


def random_number_text():
    kind = random.randrange(4)
    if kind == 0:
        return ''.join(pick('0123456789abcxXoObBlLzZ+- \t\n\x0b\x0c.eE_\xa0\xb2') for _ in range(random.randrange(7)))
    prefix = pick(['', '', '', ' ', '\n\t']) + pick(['', '', '-', '+', '- ', '--']) + pick(['', '', '', '0x', '0o', '0b', '0X', '0', '00', '0B'])
    digits = ''.join(pick(pick(['01', '01234567', '0123456789', '0123456789abcdefABCDEF'])) for _ in range(pick([0, 1, 2, 3, 5, 9, 10, 11, 16, 20, 40])))
    return prefix + digits + pick(['', '', '', ' ', 'L', 'l', 'L ', ' L', 'g', '\x00', 'LL', '\x1f'])


BASES = [10, 10, 10, 10, 0, 0, 16, 16, 8, 2, 36, 22, 21, 3, 7, 1, 37, -1]


def record_integers_read():
    texts = [random_number_text() for _ in range(900)] + ['0x8' + '0' * 15 + 'L', '0x7' + 'f' * 15 + 'L', ' 0x' + 'f' * 20 + 'L ', '-0x' + 'f' * 20 + 'L', '0' + '7' * 30 + 'Lx', '', ' ', '0', '-0', '0x', '0L', 'L', 'a' * 300, '9' * 300, '9' * 300 + 'x', '  ' + 'a' * 210, '\xe9' * 100, '1' * 300 + '\x00', 'x' * 300 + '\x00']
    for text in texts:
        base = pick(BASES) if len(text) < 50 and not text.strip().endswith(('L', 'Lx')) else pick([0, 10])
        for kind in (int, long):
            yield [kind.__name__, data(text), base, outcome(lambda: str(kind(text, base)))]
            if base == 10:
                yield [kind.__name__, data(text), None, outcome(lambda: str(kind(text)))]


def record_integers_written():
    digits = '0123456789abcdefghijklmnopqrstuvwxyz'
    for _ in range(200):
        value = random_integer()
        base = random.randrange(2, 37)
        size, text = abs(value), ''
        while size or not text:
            size, text = size // base, digits[size % base] + text
        assert long(('-' if value < 0 else '') + text, base) == value
        yield [str(value), base, ('-' if value < 0 else '') + text]


def record_floats_read():
    texts = ['', ' ', '.', '1.', '.5', '1e5', '1E+5', '1e-5', '1e', '1e+', 'inf', '-inf', '+INF', 'infinity', '-Infinity', 'infinit', 'in', 'nan', '-NaN', 'nan(1)',
             'nanx', '0x1', '1_0', '1L', '- 1', ' -1', '1 2', '1\x002', '\x001', '1e400', '-1e400', '1e-400', '4.9e-324', '1' * 400, '1' * 300 + 'x', 'x' * 300,
             '0.' + '0' * 400 + '1', '9007199254740993', '9007199254740992.99999999999999999999', '2.2250738585072011e-308', '\xa01', '1\xa0', '1\x1f', '\x0b1\x0c', '1,5',
             '0e99999999999', '1e99999999999', '1e-99999999999', '9007199254740993' + '0' * 800 + '.' + '0' * 100 + '1', '+.e1', '1..2', '+-1']
    for _ in range(500):
        texts.append(pick(['', ' ', '-', '+']) + pick([repr(random_float()), '%d.%d' % (random.getrandbits(60), random.getrandbits(60)),
                     '%de%d' % (random.getrandbits(70), random.randrange(-330, 310)), random_number_text()]) + pick(['', '', ' ', 'x']))
    for text in texts:
        yield [data(text), outcome(lambda: repr(float(text)))]


def record_decimal_unicode():
    alphabet = u'123.+-e \u0665\u20ac\u2003\xa0\x00\U0001f600\U0001d7d9\ud800\xe9\x85\x1f\uff11'
    for _ in range(400):
        text = u''.join(pick(alphabet) for _ in range(random.randrange(1, 7)))
        try:
            yield [text, repr(float(text))]
        except UnicodeError as error:
            yield [text, {'error': [type(error).__name__, str(error), error.start, error.end]}]
        except ValueError as error:
            yield [text, {'error': ['ValueError', data(str(error))]}]


def record_reprs():
    texts = [chr(byte) for byte in range(256)] + ['', "'", '"', '\'"', "it's", 'say "hi"', '\\', "\\'", 'a\tb\nc\rd', 'plain text', '{}[]()', '\x00']
    texts += [''.join(pick('ab\'"\\\n\t\x00\x7f\x80\xff {}[]') for _ in range(random.randrange(10))) for _ in range(150)]
    for text in texts:
        yield ['str', data(text), repr(text)]
    texts = [u'', u'\xe9', u'\u20ac', u'\U0001f600', u'\ud800', u'\udc00\ud800', u'\U0010ffff', u'\ufffd', u'\u0100', u'\xff', u'plain', u"it's", u'\'"']
    texts += [u''.join(pick(u'ab\'"\\\n\t\r\x00\x7f\x80\xff\u0100\u20ac\uffff\U00010000\U0001f600') for _ in range(random.randrange(10))) for _ in range(200)]
    for text in texts:
        yield ['unicode', text, repr(text)]


TEXT_CODECS = ['utf-8', 'ascii', 'latin-1', 'rot13', 'unicode_escape', 'raw_unicode_escape', 'utf-16', 'utf-16-le', 'utf-16-be', 'utf-32', 'utf-32-le', 'utf-32-be']
HANDLERS = ['strict', 'strict', 'ignore', 'replace', 'xmlcharrefreplace', 'backslashreplace']

UTF8_PIECES = ['a', 'z', '\x80', '\xbf', '\xc0', '\xc1', '\xc2', '\xc3\xa9', '\xe2\x82\xac', '\xe2\x82', '\xe0\x80', '\xe0\xa0', '\xed\xa0\x80', '\xed\xb0\x80', '\xef\xbf\xbf',
               '\xf0\x9f\x98\x80', '\xf0\x9f\x98', '\xf0\x9f', '\xf0\x80\x80', '\xf4\x8f\xbf\xbf', '\xf4\x90\x80\x80', '\xf5', '\xf8\x88\x80\x80\x80', '\xfe', '\xff', '\xf0', '\xe2']
ESCAPE_PIECES = ['a', ' ', '\\', '\\', '\\n', "\\'", '\\"', '\\\n', '\\x4', '\\x41', '\\xzz', '\\x', '\\u', '\\u12', '\\u20ac', '\\u20aczz', '\\U0001f600', '\\U00110000', '\\U0001',
                 '\\Uffffffff', '\\N', '\\N{', '\\N{}', '\\N{foo}', '\\N{foo', '\\7', '\\77', '\\777', '\\400', '\\8', '\\q', '\\a', '\\v', '\\\\', '\xe9', '\\\xe9', '4', 'g', '}', '\\\r']
UTF16_PIECES = ['a\x00', '\x00a', '\x00\xd8', '\xd8\x00', '\x00\xdc', '\xdc\x00', '\xff\xfe', '\xfe\xff', '\x3d\xd8\x00\xde', '\xd8\x3d\xde\x00', 'x', '\x00']
UTF32_PIECES = ['a\x00\x00\x00', '\x00\x00\x00a', '\xff\xfe\x00\x00', '\x00\x00\xfe\xff', '\x00\xf6\x01\x00', '\x00\x01\xf6\x00', '\x00\xd8\x00\x00', '\x00\x00\x11\x00', '\x00\x11\x00\x00', 'x', '\x00', 'abcd']


def pieces_of(codec):
    if codec == 'utf-8':
        return UTF8_PIECES
    if 'escape' in codec:
        return ESCAPE_PIECES
    if codec.startswith('utf-16'):
        return UTF16_PIECES
    if codec.startswith('utf-32'):
        return UTF32_PIECES
    return ['a', 'N', 'z', ' ', '\x7f', '\x80', '\xe9', '\xff', '\x00']


def record_decoding():
    for codec in TEXT_CODECS:
        pieces = pieces_of(codec)
        for _ in range(400 if codec in ('utf-8', 'unicode_escape') else 150):
            text = ''.join(pick(pieces) for _ in range(random.randrange(1, 6)))
            handler = pick(HANDLERS)
            yield [codec, handler, data(text), outcome(lambda: text.decode(codec, handler))]


def record_encoding():
    alphabet = u'aN z\\\n\'\x00\x7f\x80\xe9\xff\u0100\u20ac\uffff\ud800\udc00\U00010000\U0001f600\U0010ffff'
    for codec in TEXT_CODECS:
        for _ in range(80):
            text = u''.join(pick(alphabet) for _ in range(random.randrange(6)))
            # A high surrogate before a low one is one character where it cannot be told from a pair.
            if u'\ud800\udc00' in text:
                continue
            handler = pick(HANDLERS)
            yield [codec, handler, text, outcome(lambda: text.encode(codec, handler))]


def record_byte_codecs():
    for _ in range(200):
        text = ''.join(chr(random.randrange(256)) for _ in range(pick([0, 1, 2, 3, 10, 57, 58, 120])))
        for codec in ('hex', 'base64', 'string_escape'):
            yield [codec, 'encode', 'strict', data(text), data(text.encode(codec))]
    for _ in range(150):
        text = ''.join(pick('0123456789abcdefABCDEFg \n') if random.randrange(20) == 0 else pick('0123456789abcdefAF') for _ in range(random.randrange(9)))
        yield ['hex', 'decode', 'strict', data(text), outcome(lambda: text.decode('hex'))]
    for _ in range(400):
        text = ''.join(pick('ABCxyz059+/==\n -\xe9') for _ in range(random.randrange(12)))
        yield ['base64', 'decode', 'strict', data(text), outcome(lambda: text.decode('base64'))]
    for _ in range(400):
        text = ''.join(pick(ESCAPE_PIECES) for _ in range(random.randrange(1, 5)))
        handler = pick(['strict', 'ignore', 'replace', 'other'])
        yield ['string_escape', 'decode', handler, data(text), outcome(lambda: text.decode('string_escape', handler))]


def record_codec_names():
    import codecs
    names = ['UTF 8', 'utf--8', '.utf8', 'utf8.', '_utf8', 'utf8 ', 'ISO_8859-1', 'base-64', 'string.escape', 'UTF\xe98', 'iso8859', 'utf-8-', 'ascii\n', '8859', 'latin1', 'L1',
             'US-ASCII', 'rot-13', 'ROT13', 'hex', 'hex_codec', 'HEX-codec', 'utf16', 'UTF-16LE', 'utf_32_be', 'unicode-escape', 'raw-unicode-escape', 'string-escape', 'nope',
             '', 'ANSI_X3.4-1968', 'utf8-', 'u8', 'utf']
    for name in names:
        yield [data(name), outcome(lambda: codecs.lookup(name).name)]


RECORDS = {
    'float-texts': record_float_texts,
    'percent-integers': record_percent_integers,
    'percent-floats': record_percent_floats,
    'percent-formats': record_percent_formats,
    'padding': record_padding,
    'format-specs': record_format_specs,
    'integers-read': record_integers_read,
    'integers-written': record_integers_written,
    'floats-read': record_floats_read,
    'decimal-unicode': record_decimal_unicode,
    'reprs': record_reprs,
    'decoding': record_decoding,
    'encoding': record_encoding,
    'byte-codecs': record_byte_codecs,
    'codec-names': record_codec_names,
}


def main(directory):
    for name in sorted(RECORDS):
        lines = [json.dumps(case) for case in RECORDS[name]()]
        with open(os.path.join(directory, name + '.json'), 'w') as out:
            out.write('[\n' + ',\n'.join(lines) + '\n]\n')


if __name__ == '__main__':
    here = os.path.dirname(os.path.abspath(__file__))
    main(sys.argv[1] if len(sys.argv) > 1 else os.path.join(here, '..', 'python', 'objects', 'text', 'recorded'))
