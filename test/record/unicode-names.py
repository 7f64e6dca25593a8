#!/usr/bin/env python2.7
"""Writes src/unicode/name-table.ts, the names of Unicode's characters, and test/unicode/recorded/names.json, what lookups give.

    python2.7 test/record/unicode-names.py

Run from the project's root. Everything is asked of the running interpreter (Unicode 5.2), one code point at a time.
"""
import collections
import hashlib
import json
import unicodedata

LAST = 0x110000
DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'
# See src/unicode/names.ts for what these are.
SHARED = '!%&()*+,./'
ONE = 'abcdefghijklmno'
TWO = 'pqrstuvwxyz:;<=>?@[]^_{|}~'
SECOND = [chr(c) for c in range(32, 127) if chr(c) not in '"\'\\']


def base36(number):
    out = ''
    while number:
        number, digit = divmod(number, 36)
        out = DIGITS[digit] + out
    return out or '0'


def named():
    """Pairs of code point and words; without the names that src/unicode/names.ts works out."""
    for code in xrange(LAST):
        name = unicodedata.name(unichr(code), '')
        if name and not name.startswith(('CJK UNIFIED IDEOGRAPH-', 'HANGUL SYLLABLE ')):
            yield code, name.replace('IDEOGRAPH-%X' % code, 'IDEOGRAPH-#').split(' ')


def shared(words, previous):
    count = 0
    while count < min(len(words), len(previous), len(SHARED) - 1) and words[count] == previous[count]:
        count += 1
    return count


def stripped(pairs):
    """Triples of code point, number of words shared with the name before, and the rest of the words."""
    previous = []
    for code, words in pairs:
        count = shared(words, previous)
        yield code, count, words[count:]
        previous = words


def dictionary(entries):
    uses = collections.Counter(word for _, _, rest in entries for word in rest)
    worth = [word for word in uses if (uses[word] - 1) * (len(word) + 1) > 2 * uses[word]]
    worth.sort(key=lambda word: (-uses[word], word))
    return worth[:len(ONE) + len(TWO) * len(SECOND)]


def coded(entries, words):
    codes = dict((word, index) for index, word in enumerate(words))
    out, last = [], -1
    for code, count, rest in entries:
        if code != last + 1:
            out.append('$' + base36(code - last))
        out.append(SHARED[count])
        last, literal = code, False
        for word in rest:
            index = codes.get(word)
            if index is None:
                out.append((' ' if literal else '') + word)
            elif index < len(ONE):
                out.append(ONE[index])
            else:
                first, second = divmod(index - len(ONE), len(SECOND))
                out.append(TWO[first] + SECOND[second])
            literal = index is None
    return ''.join(out)


def function(out, name, comment, text):
    out.write('\n/** %s */\nexport function %s(): string {\n  return (\n' % (comment, name))
    lines = [text[at:at + 130] for at in range(0, len(text), 130)]
    out.write(" +\n".join("    '%s'" % line for line in lines))
    out.write('\n  );\n}\n')


def write_table():
    entries = list(stripped(named()))
    words = dictionary(entries)
    with open('src/unicode/name-table.ts', 'w') as out:
        out.write('// Written by test/record/unicode-names.py from Python 2.7.18 (Unicode 5.2). In functions, so that V8 leaves them alone until they are called.\n')
        function(out, 'nameWords', 'The words that names have codes for.', ' '.join(words))
        function(out, 'codedNames', 'The names; src/unicode/names.ts says how.', coded(entries, words))


LOOKUPS = [
    'DEGREE SIGN', 'degree sign', 'Latin Small Letter E With Acute', 'DEGREE  SIGN', ' DEGREE SIGN', 'DEGREE SIGN ', 'DEGREE', 'NULL', 'LF', 'BELL', 'BYTE ORDER MARK',
    'LATIN SMALL LETTER GHA', 'CJK UNIFIED IDEOGRAPH-4E00', 'CJK UNIFIED IDEOGRAPH-4e00', 'cjk unified ideograph-4E00', 'CJK UNIFIED IDEOGRAPH-04E00', 'CJK UNIFIED IDEOGRAPH-004E00',
    'CJK UNIFIED IDEOGRAPH-4E0', 'CJK UNIFIED IDEOGRAPH-', 'CJK UNIFIED IDEOGRAPH-4E0G', 'CJK UNIFIED IDEOGRAPH-4E00 ', 'CJK UNIFIED IDEOGRAPH-33FF', 'CJK UNIFIED IDEOGRAPH-3400', 'CJK UNIFIED IDEOGRAPH-4DB5',
    'CJK UNIFIED IDEOGRAPH-4DB6', 'CJK UNIFIED IDEOGRAPH-9FCB', 'CJK UNIFIED IDEOGRAPH-9FCC', 'CJK UNIFIED IDEOGRAPH-20000', 'CJK UNIFIED IDEOGRAPH-2A6D6', 'CJK UNIFIED IDEOGRAPH-2A6D7',
    'CJK UNIFIED IDEOGRAPH-2A700', 'CJK UNIFIED IDEOGRAPH-2B734', 'CJK UNIFIED IDEOGRAPH-2B735', 'CJK UNIFIED IDEOGRAPH-110000', 'CJK UNIFIED IDEOGRAPH-0041', 'CJK COMPATIBILITY IDEOGRAPH-F900',
    'cjk compatibility ideograph-f900', 'CJK COMPATIBILITY IDEOGRAPH-0F900', 'CJK COMPATIBILITY IDEOGRAPH-#', 'HANGUL SYLLABLE GA', 'hangul syllable GA', 'HANGUL SYLLABLE ga', 'HANGUL SYLLABLE A',
    'HANGUL SYLLABLE ', 'HANGUL SYLLABLE', 'HANGUL SYLLABLE G', 'HANGUL SYLLABLE GAGG', 'HANGUL SYLLABLE GAGGX', 'HANGUL SYLLABLE GGAGG', 'HANGUL SYLLABLE YAE', 'HANGUL SYLLABLE HIH', 'HANGUL SYLLABLE SSYIBS',
    'HANGUL SYLLABLE NGA', 'HANGUL SYLLABLE EUI', 'VARIATION SELECTOR-17', 'MODIFIER LETTER LEFT HALF RING', 'LEFT CURLY BRACKET', '0', '-', 'constructor', '__proto__', 'DEGREE\x00SIGN', 'DEGREE SIGN\xff', 'CRO\xdfING LANES', 'crossing lanes',
]


def point(name):
    try:
        return ord(unicodedata.lookup(name))
    except KeyError:
        return None


def write_recorded():
    digest = hashlib.md5()
    for code in xrange(LAST):
        digest.update('%X %s\n' % (code, unicodedata.name(unichr(code), '')))
    with open('test/unicode/recorded/names.json', 'w') as out:
        json.dump({'lookups': [[name, point(name)] for name in LOOKUPS], 'digest': digest.hexdigest()}, out, encoding='latin-1', indent=0)
        out.write('\n')


write_table()
write_recorded()
