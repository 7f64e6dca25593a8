#!/usr/bin/env python2.7
"""Writes src/unicode/code-page-table.ts: the encodings of one byte a character, as the codecs of the running interpreter have them.

    python2.7 test/record/code-pages.py

Run from the project's root. ASCII and Latin-1 are not among them, since the project has these of its own.
"""
import encodings
import encodings.aliases
import os

OTHERS = ('ascii', 'charmap', 'latin_1', 'iso8859_1', 'raw_unicode_escape', 'rot_13')
DIGITS = '0123456789abcdefghijklmnopqrstuvwxyz'


def base36(number):
    sign, number, out = ('-', -number, '') if number < 0 else ('', number, '')
    while number:
        number, digit = divmod(number, 36)
        out = DIGITS[digit] + out
    return sign + (out or '0')


def character(byte, codec):
    """The code point of a byte, None where it has none. Raises ValueError for a codec that is no code page."""
    try:
        text = chr(byte).decode(codec)
    except UnicodeDecodeError as error:
        if error.reason != 'character maps to <undefined>':
            raise ValueError(codec)
        return None
    except Exception:
        raise ValueError(codec)
    if not isinstance(text, unicode) or len(text) != 1:
        raise ValueError(codec)
    return ord(text)


def runs(points):
    """Runs of bytes with the same distance to their code points: `count distance`, `count .` where there are none."""
    out = []
    for byte, point in enumerate(points):
        distance = '.' if point is None else base36(point - byte)
        if out and out[-1][1] == distance:
            out[-1][0] += 1
        else:
            out.append([1, distance])
    return ' '.join('%s %s' % (base36(count), distance) for count, distance in out)


def pages():
    folder = os.path.dirname(encodings.__file__)
    for name in sorted(name[:-3] for name in os.listdir(folder) if name.endswith('.py')):
        if name.startswith('_') or name in OTHERS or name == 'aliases':
            continue
        try:
            points = [character(byte, name) for byte in range(256)]
        except ValueError:
            continue
        names = [name] + sorted(alias for alias, of in encodings.aliases.aliases.items() if of == name)
        yield '%s:%s' % (' '.join(names), runs(points))


with open('src/unicode/code-page-table.ts', 'w') as out:
    out.write('// Written by test/record/code-pages.py from Python 2.7.18. In a function, so that V8 leaves it alone until it is called.\n\n')
    out.write("/** Lines: names, `:`, and runs of bytes in base 36: how many, and how far from their code points (`.` where they have none). */\n")
    out.write('export function codePages(): string {\n  return `')
    out.write('\n'.join(pages()))
    out.write('`;\n}\n')
