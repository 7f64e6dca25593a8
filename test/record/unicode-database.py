#!/usr/bin/env python2.7
"""Writes src/unicode/database-table.ts, what Unicode's database says of characters, and test/unicode/recorded/database.json, digests of all that it says.

    python2.7 test/record/unicode-database.py

Run from the project's root. Everything is asked of the running interpreter (Unicode 5.2), one code point at a time. Tables are lists of
whole numbers as src/unicode/packed-numbers.ts reads them.
"""
import fractions
import hashlib
import itertools
import json
import random
import unicodedata

LAST = 0x110000
POINTS = xrange(LAST)
# Of the planes without characters only the edges, that the tests are quick.
ASKED = range(0x30000) + range(0xE0000, 0xE0200) + [plane * 0x10000 + last for plane in range(3, 17) for last in (0, 0xFFFD, 0xFFFE, 0xFFFF)]
OLD = unicodedata.ucd_3_2_0
DIGITS = [chr(c) for c in range(32, 127) if chr(c) not in '"\'\\`$']
HALF = len(DIGITS) // 2


def packed(numbers):
    out = []
    for number in numbers:
        digits = [DIGITS[number % HALF]]
        number //= HALF
        while number:
            number -= 1
            digits.append(DIGITS[HALF + number % HALF])
            number //= HALF
        out.extend(reversed(digits))
    return ''.join(out)


def signed(number):
    return -2 * number - 1 if number < 0 else 2 * number


def properties(database, code):
    c = unichr(code)
    return (database.category(c), database.bidirectional(c), str(database.combining(c)), database.east_asian_width(c), str(database.mirrored(c)))


def runs(values):
    """Pairs of a value and how often it comes in a row."""
    return [(value, len(list(group))) for value, group in itertools.groupby(values)]


def property_table(new, old):
    uses = {}
    changes = [after if after != before else None for before, after in zip(new, old)]
    for value, _ in runs(new) + runs(changes):
        uses[value] = uses.get(value, 0) + 1
    del uses[None]
    kinds = sorted(uses, key=lambda value: (-uses[value], value))
    number = dict((kind, index) for index, kind in enumerate(kinds))
    current = [n for value, length in runs(new) for n in (number[value], length - 1)]
    former = [n for value, length in runs(changes) for n in (0 if value is None else number[value] + 1, length - 1)]
    return ';'.join(' '.join(kind) for kind in kinds), packed(current), packed(former)


def decomposed(code):
    """The kind of the decomposition, '' where it is canonical, and its code points."""
    words = unicodedata.decomposition(unichr(code)).split(' ')
    kind = words.pop(0).strip('<>') if words[0].startswith('<') else ''
    return kind, [int(word, 16) for word in words]


def decompositions():
    """Kinds; and for each character: distance, kind, how many code points, and their distances from those of the character before."""
    kinds, out, last, before = [''], [], 0, []
    for code in POINTS:
        if not unicodedata.decomposition(unichr(code)):
            continue
        kind, points = decomposed(code)
        if kind not in kinds:
            kinds.append(kind)
        out.extend([code - last - 1, kinds.index(kind), len(points) - 1])
        out.extend(signed(point - (before[i] if i < len(before) else code)) for i, point in enumerate(points))
        last, before = code, points
    return ' '.join(kinds), out


def excluded():
    """Characters that two others make up and that composition does not give; distances."""
    out, last = [], 0
    for code in POINTS:
        c = unichr(code)
        if not unicodedata.decomposition(c):
            continue
        kind, points = decomposed(code)
        if kind == '' and len(points) == 2 and unicodedata.normalize('NFC', c) != c:
            out.append(code - last)
            last = code
    return out


def numbers():
    """Distance from the last one's end, how many more in a row (each one higher), class (0 numeric, 1 digit, 2 decimal), numerator, denominator."""
    found = []
    for code in POINTS:
        c = unichr(code)
        value = unicodedata.numeric(c, None)
        if value is None:
            assert unicodedata.digit(c, None) is None and unicodedata.decimal(c, None) is None
            continue
        fraction = fractions.Fraction(value).limit_denominator(1000)
        assert float(fraction) == value
        kind = 2 if unicodedata.decimal(c, None) is not None else 1 if unicodedata.digit(c, None) is not None else 0
        assert kind < 1 or unicodedata.digit(c) == value
        assert kind < 2 or unicodedata.decimal(c) == value
        if found:
            start, count, of, first = found[-1]
            if start + count == code and of == kind and first + count == fraction:
                found[-1] = (start, count + 1, of, first)
                continue
        found.append((code, 1, kind, fraction))
    out, last = [], 0
    for start, count, kind, first in found:
        out.extend([start - last, count - 1, kind, signed(first.numerator), first.denominator - 1])
        last = start + count
    return out


def former_decompositions():
    """Characters of which Unicode 3.2 had another decomposition, of one character: distance, and that character."""
    out, last = [], 0
    for code in POINTS:
        old = OLD.normalize('NFD', unichr(code))
        if OLD.category(unichr(code)) != 'Cn' and old != unicodedata.normalize('NFD', unichr(code)):
            assert len(old) == 1
            out.extend([code - last, ord(old)])
            last = code
    return out


def former_decimals():
    """Digits that were decimal in Unicode 3.2 only; distances."""
    out, last = [], 0
    for code in POINTS:
        c = unichr(code)
        if OLD.decimal(c, None) is not None and unicodedata.decimal(c, None) is None:
            assert unicodedata.digit(c) == OLD.decimal(c)
            out.append(code - last)
            last = code
    return out


def function(out, name, comment, text):
    out.write('\n/** %s */\nexport function %s(): string {\n  return (\n' % (comment, name))
    lines = [text[at:at + 130] for at in range(0, len(text), 130)]
    out.write(' +\n'.join("    '%s'" % line for line in lines))
    out.write('\n  );\n}\n')


def write_table():
    new = [properties(unicodedata, code) for code in POINTS]
    old = [properties(OLD, code) for code in POINTS]
    kinds, current, former = property_table(new, old)
    forms, decomposition = decompositions()
    with open('src/unicode/database-table.ts', 'w') as out:
        out.write('// Written by test/record/unicode-database.py from Python 2.7.18 (Unicode 5.2). In functions, so that V8 leaves them alone until they are called.\n')
        function(out, 'propertyKinds', 'Each combination of category, direction, combining class, width and whether it is mirrored.', kinds)
        function(out, 'propertyRuns', 'Packed numbers: which combination, and how many more characters in a row have it.', current)
        function(out, 'formerRuns', 'The same for Unicode 3.2: 0 where it is as in 5.2, else one more than the number of the combination.', former)
        function(out, 'decompositionForms', 'What a decomposition can be; the first is a canonical one.', forms)
        function(out, 'packedDecompositions', 'Packed numbers; src/unicode/decompositions.ts says how.', packed(decomposition))
        function(out, 'packedExclusions', 'Packed numbers: distances between the characters that two others make up and that composition does not give.', packed(excluded()))
        function(out, 'packedValues', 'Packed numbers: distance from the end before, more in a row, 2 for decimal digits and 1 for others, signed numerator, denominator less one.', packed(numbers()))
        function(out, 'formerDecompositions', 'Packed numbers: distance to a character that Unicode 3.2 decomposed into another one, and that one.', packed(former_decompositions()))
        function(out, 'formerDecimals', 'Packed numbers: distances between digits that were decimal in Unicode 3.2 only.', packed(former_decimals()))


def digest(texts):
    total = hashlib.md5()
    for text in texts:
        total.update(text + '\n')
    return total.hexdigest()


def random_texts(count):
    """Texts of characters that meet in composition, the same for a given seed."""
    generator = random.Random(5)
    marks = [code for code in POINTS if unicodedata.combining(unichr(code))]
    bases = [code for code in POINTS if unicodedata.decomposition(unichr(code))]
    letters = [decomposed(code)[1][0] for code in bases]
    jamo = range(0x1100, 0x1200) + range(0xAC00, 0xAC40)
    for _ in xrange(count):
        pools = [generator.choice([marks, marks, bases, letters, jamo]) for _ in range(generator.randrange(1, 9))]
        yield u''.join(unichr(generator.choice(pool)) for pool in pools)


FORMS = ['NFC', 'NFD', 'NFKC', 'NFKD']


def escaped(text):
    return text.encode('unicode-escape')


class Marked(unicode):
    pass


def write_recorded():
    recorded = {}
    for version, database in [('5.2.0', unicodedata), ('3.2.0', OLD)]:
        digests = recorded[version] = {}
        for name in ['category', 'bidirectional', 'combining', 'east_asian_width', 'mirrored', 'decomposition']:
            digests[name] = digest(str(getattr(database, name)(unichr(code))) for code in ASKED)
        for name in ['decimal', 'digit', 'numeric', 'name']:
            digests[name] = digest(str(getattr(database, name)(unichr(code), None)) for code in ASKED)
        for form in FORMS:
            digests[form] = digest(escaped(database.normalize(form, unichr(code))) for code in ASKED)
            digests[form + ' as it is'] = digest(str(type(database.normalize(form, Marked(unichr(code)))) is Marked) for code in ASKED)
    texts = list(random_texts(600))
    recorded['texts'] = [[escaped(text)] + [digest(escaped(database.normalize(form, text)) for database in (unicodedata, OLD) for form in FORMS)] for text in texts]
    with open('test/unicode/recorded/database.json', 'w') as out:
        json.dump(recorded, out, indent=0, sort_keys=True, separators=(',', ':'))
        out.write('\n')


write_table()
write_recorded()
