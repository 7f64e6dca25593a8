#!/usr/bin/env python2.7
"""Writes src/python/modules/re/unicode-tables.ts: what `\\w`, `\\d`, `\\s` and lower-casing mean under re.UNICODE.

Usage: python2.7 test/record/re-unicode.py > src/python/modules/re/unicode-tables.ts

Everything is asked of the running interpreter (Unicode 5.2), one code point at a time.
"""
import re
import _sre

LAST = 0x110000
DIGITS = '0123456789abcdefghijklmnopqrstuvwxyz'


def base36(number):
    if number == 0:
        return '0'
    sign, number, out = ('-', -number, '') if number < 0 else ('', number, '')
    while number:
        number, digit = divmod(number, 36)
        out = DIGITS[digit] + out
    return sign + out


def boundaries(pattern):
    """Distances between the code points at which membership changes, the first one is entered from outside."""
    match = re.compile(pattern, re.UNICODE).match
    out, inside, last = [], False, 0
    for code in xrange(LAST):
        if bool(match(unichr(code))) != inside:
            inside = not inside
            out.append(base36(code - last))
            last = code
    return ' '.join(out)


def lower_runs():
    """Runs `distance count step delta`: count code points, step apart, each of which is lowered by adding delta."""
    pairs = [(c, _sre.getlower(c, re.UNICODE) - c) for c in xrange(LAST)]
    pairs = [pair for pair in pairs if pair[1]]
    runs = []
    for code, delta in pairs:
        if runs and runs[-1][3] == delta:
            start, count, step, _ = runs[-1]
            if count == 1 and code - start in (1, 2):
                runs[-1] = (start, 2, code - start, delta)
                continue
            if count > 1 and code == start + count * step:
                runs[-1] = (start, count + 1, step, delta)
                continue
        runs.append((code, 1, 1, delta))
    out, last = [], 0
    for start, count, step, delta in runs:
        out.extend(base36(n) for n in (start - last, count, step, delta))
        last = start
    return ' '.join(out)


def constant(name, comment, text):
    print
    print '/** %s */' % comment
    if len(text) < 100:
        print "export const %s = '%s';" % (name, text)
        return
    print 'export const %s =' % name
    words, lines, line = text.split(' '), [], ''
    for word in words:
        if len(line) + len(word) > 130:
            lines.append(line)
            line = ''
        line += word + ' '
    lines.append(line)
    for index, line in enumerate(lines):
        last = index == len(lines) - 1
        print "  '%s'%s" % (line.rstrip() if last else line, ';' if last else ' +')


print '// Written by test/record/re-unicode.py from Python 2.7.18 (Unicode 5.2). Numbers are in base 36.'
constant('WORD_BOUNDARIES', 'Distances between the code points where membership of `\\w` changes.', boundaries(u'\\w'))
constant('DIGIT_BOUNDARIES', 'The same for `\\d`.', boundaries(u'\\d'))
constant('SPACE_BOUNDARIES', 'The same for `\\s`.', boundaries(u'\\s'))
constant('LOWER_RUNS', 'Quadruples: distance from the previous start, count, step, and what is added to lower each code point.', lower_runs())
