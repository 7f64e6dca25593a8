#!/usr/bin/env python2.7
"""Writes src/python/objects/text/unicode-data.ts: what the methods of unicode know about characters.

Usage: python2.7 test/record/unicode-data.py > src/python/objects/text/unicode-data.ts

Everything is asked of the running interpreter (Unicode 5.2), one code point at a time.
"""
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


def boundaries(method):
  """Distances between the code points at which a predicate changes; the first one is entered from outside."""
  out, inside, last = [], False, 0
  for code in xrange(LAST):
    if getattr(unichr(code), method)() != inside:
      inside = not inside
      out.append(base36(code - last))
      last = code
  return ' '.join(out)


def runs(method, base=None):
  """Runs `distance count step delta`: count code points, step apart, each of which is mapped by adding delta. With a base, only what differs from that."""
  found = []
  for code in xrange(LAST):
    mapped = ord(getattr(unichr(code), method)())
    if mapped == (ord(getattr(unichr(code), base)()) if base else code):
      continue
    delta = mapped - code
    if found and found[-1][3] == delta:
      start, count, step, _ = found[-1]
      if count == 1 and code - start in (1, 2):
        found[-1] = (start, 2, code - start, delta)
        continue
      if count > 1 and code == start + count * step:
        found[-1] = (start, count + 1, step, delta)
        continue
    found.append((code, 1, 1, delta))
  out, last = [], 0
  for start, count, step, delta in found:
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
  lines, line = [], ''
  for word in text.split(' '):
    if len(line) + len(word) > 130:
      lines.append(line)
      line = ''
    line += word + ' '
  lines.append(line)
  for index, line in enumerate(lines):
    last = index == len(lines) - 1
    print "  '%s'%s" % (line.rstrip() if last else line, ';' if last else ' +')


print '// Written by test/record/unicode-data.py from Python 2.7.18 (Unicode 5.2). Numbers are in base 36.'
constant('ALPHA', 'Distances between the code points at which unicode.isalpha changes.', boundaries('isalpha'))
constant('DECIMAL', 'The same for unicode.isdecimal.', boundaries('isdecimal'))
constant('DIGIT', 'The same for unicode.isdigit.', boundaries('isdigit'))
constant('NUMERIC', 'The same for unicode.isnumeric.', boundaries('isnumeric'))
constant('LOWER', 'The same for unicode.islower.', boundaries('islower'))
constant('UPPER', 'The same for unicode.isupper of one character.', boundaries('isupper'))
# istitle() of one character is true for upper case and title case.
constant('UPPER_OR_TITLE', 'The same for unicode.istitle of one character: upper case and title case.', boundaries('istitle'))
constant('TO_LOWER', 'Quadruples: distance from the previous start, count, step, and what lower() adds to each code point.', runs('lower'))
constant('TO_UPPER', 'The same for upper().', runs('upper'))
constant('TO_TITLE', 'The same for title(), where it differs from upper().', runs('title', 'upper'))
