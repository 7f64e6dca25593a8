# -*- coding: utf-8 -*-
"""Records what CPython 2.7 makes of short texts: trees, lines of nodes, and errors.

    python2.7 -W ignore test/record/grammar.py

Run from the project's root by hand after a change here; writes test/grammar/recorded/.
"""
import ast
import json


def nested(header, count, last):
    return '\n'.join(' ' * i + header for i in range(count)) + '\n' + ' ' * count + last


BEHAVIOURS = [
    ('numbers', 'exec', [
        '0', '1', '10L', '0777', '0o17', '0b101', '0x1f', '0x1FL', '0777L', '1e5', '3j', '.5', '1.', '1.5e-7', '0778.', '09e1', '00j', '1E+2J',
        '9007199254740991', '9007199254740993', '9223372036854775807', '9223372036854775808', '-9223372036854775808',
        '-9223372036854775809', '0x7fffffffffffffff', '0xffffffffffffffff', '-0x8000000000000000', '1e400', '-1e400', '1e22', '1e16',
        '1e15', '123456789012345680.0', '0.1', '0.0001', '0.00001', '100.0', '1e100j', '5e-324', '1.7976931348623157e308', '2.5',
        '-1', '- 1', '--1', '-1**2', '-(1)', '-0', '-0.0', '-1j', '-0j', '+1', '~1', '-1L', '-1 .real', '2 ** -1', '1 if x else 2',
        '1if x else 2', '0xfor x in y', '1else',
    ]),
    ('strings', 'exec', [
        "''", '""', "'a'", '"a"', "'''a'''", '"""a\nb"""', "'\\n\\t\\\\\\'\\\"\\a\\b\\f\\r\\v'", "'\\x41\\101\\0\\08\\400'", "'\\q\\u1234\\N{x}'",
        "r'\\n\\''", "b'a'", "br'\\x'", "u'a'", "ur'\\u00e9\\n'", "U'a'", "uR'a'", "Br'a'", "'a' 'b'", "'a' u'b'", "u'a' 'b' r'\\'",
        "'a'\\\n'b'", "('a' # c\n 'b')", "u'\\xe9\\u20ac\\U0001f600\\777'", "'caf\xc3\xa9'", "u'caf\xc3\xa9'", "u'\xff'",
        "'it\\'s'", "'\"'", "'\\'\"'", "u'\\''", "'\\\n'", "'a\\\nb'", "'a\\\r\nb'", "'''a\r\nb\rc'''", "''''a'''", "'''a\\'''b'''",
        "ur'\\\\u0041'", "ur'\\\\\\u0041'", "'\x7f\x01'", "u'\\x7f\\x80\\xa0'", "u'\\d800'", "u'\\ud800x'",
        "u'\\ud83d\\ude00'", "u'\\ud83d\\ude00\\ud83d\\ude01x'", "u'\\ud83d' u'\\ude00'", "u'a' '' u'\\ud83d' u'\\ude00\\ud83d\\ude00'", "u'\\U0000d83d\\ude00\\U0001f600'", "ur'\\ud83d\\ude00'", "# coding: utf-8\nu'\xed\xa0\xbd\xed\xb8\x80\xf0\x9f\x98\x80'",
        "u'\\N{DEGREE SIGN}'", "u'\\N{degree sign}C'", "u'\\N{CJK UNIFIED IDEOGRAPH-4E00}\\N{HANGUL SYLLABLE GAG}'", "u'\\N{LINEAR B SYLLABLE B008 A}'", "'\\N{DEGREE SIGN}'", "ur'\\N{DEGREE SIGN}'",
    ]),
    ('encodings', 'exec', [
        "# coding: utf-8\nu'\xc3\xa9'", "# coding: utf8\nu'\xc3\xa9'", "# -*- coding: latin-1 -*-\nu'\xc3\xa9'", "# coding: latin1\nu'\xe9'",
        "# vim: set fileencoding=utf-8 :\nu'\xe2\x82\xac' '\x61'", "#!/usr/bin/python\n# coding: utf-8\nu'\xc3\xa9'", "\n# coding: utf-8\nu'\xc3\xa9'",
        "x\n# coding: utf-8\nu'\xc3\xa9'", "\n\n# coding: utf-8\nu'\xc3\xa9'", "\xef\xbb\xbfu'\xc3\xa9'", "\xef\xbb\xbf# coding: utf-8\nu'\xc3\xa9'",
        "# coding: utf-8\nur'\xc3\xa9\\\xc3\xa9'", "# coding: utf-8\nu'\\\xc3\xa9'", "# coding: utf-8\n'\xff'", "# coding: koi8-r\nu'\xc1' 'a'",
        "# coding: cp1251\nu'\xc0'", "# coding: us-ascii\nu'a'", "# coding: cp1252\nu'\x80\xe9' '\x80'", "# coding: windows-1252\nu'\x80'", "# coding: 1252\nu'\x80'", "# coding: iso-8859-15\nu'\xa4'", "# coding: iso-8859-9\nu'\xd0'", "# coding: cp437\nu'\x9b'", "# coding: mac-roman\nu'\xdb'", "# coding: UTF_8\nu'\xc3\xa9'",
        "# coding:utf-8\nu'\xed\xa0\x80'", "# coding utf-8\nu'\xc3\xa9'", "   # coding: utf-8\nu'\xc3\xa9'", "'x' # coding: utf-8\nu'\xc3\xa9'",
    ]),
    ('operators', 'exec', [
        'a + b * c', '(a + b) * c', 'a - b - c', 'a - (b - c)', 'a ** b ** c', '-a ** -b', 'a | b ^ c & d << e + f * g', 'a or b and not c',
        'a and b and c', '(a and b) and c', 'a or b or c and d', 'not not a', 'not a == b', 'a < b < c', '(a < b) < c', 'a <> b',
        'a not in b is not c', 'a in b', 'a is b', 'a if b else c', 'a if b else c if d else e', 'lambda: a if b else c', '~a + -b',
        'a // b % c / d', 'a >> b << c', '`a`', '`a, b`', 'a.b.c', 'a[b]', 'a()', 'a.b(c)[d]', '(a.b)', 'a == b != c', '- - a', 'not a in b',
        'a ** b.c(d)', 'a <= b >= c',
    ]),
    ('displays', 'exec', [
        '()', '(a,)', '(a, b)', 'a,', 'a, b,', '[]', '[a]', '[a, b,]', '{}', '{a}', '{a, b,}', '{a: b}', '{a: b, c: d,}', '[a for b in c]',
        '[a for b in c if d if e for f in g]', '[x for x in 1, 2]', '[x for x in 1, 2,]', '[x for x in lambda: y, 1]', '(a for b in c)',
        '{a for b in c}', '{a: b for c in d}', '(a for a, in b)', '(a for a, b in c if d for e in f if g)', '((a))', '((a, b), c)', '[[a], [b]]',
        '(yield)', '(yield a, b)',
    ]),
    ('calls and subscripts', 'exec', [
        'f(a, b=c, *d, **e)', 'f(*a)', 'f(**a)', 'f(*a, b=c)', 'f(*a, b=c, **d)', 'f(a,)', 'f(a=b,)', 'f(a for a in b)', 'f((a for a in b), c)',
        'f((a)=b)', 'x[1]', 'x[1:2]', 'x[:]', 'x[::]', 'x[::a]', 'x[a:b:c]', 'x[a::]', 'x[1, 2]', 'x[1,]', 'x[1:2, ...]', 'x[...]', 'x[..., 1]', 'x[1:2,]',
        'x[a][b]', 'f(%s)' % ', '.join(['a'] * 255), 'f(a)(b)(c)', 'x[lambda: a]', 'x[a if b else c]',
    ]),
    ('simple statements', 'exec', [
        'a = b', 'a = b = c', 'a, b = c', '(a, b) = [c, d] = e', '[] = a', 'a.b = c', 'a[b] = c', 'a += b', 'a.b **= c', 'a[b] >>= c', 'a //= b; c <<= d',
        'a &= b', 'a |= b', 'a ^= b', 'a %= b', 'a /= b', 'a *= b', 'a -= b', 'x = yield', 'x = yield a', 'x += yield a', 'x = y = yield', 'yield',
        'print', 'print a', 'print a,', 'print a, b', 'print >>a', 'print >>a, b', 'print >>a, b,', 'print (a), b', 'print (a, b)', 'del a', 'del a, b',
        'del (a, b)', 'del [a]', 'del a.b, c[d]', 'del None', 'pass', 'break', 'continue', 'return', 'return a', 'return a, b', 'raise', 'raise a',
        'raise a, b', 'raise a, b, c', 'global a', 'global a, b', 'exec a', 'exec a in b', 'exec a in b, c', 'exec(a)', 'exec(a, b)', 'exec(a, b, c)',
        'exec(a, b, c, d)', 'exec(a,)', 'exec(a, b) in c', 'assert a', 'assert a, b', 'assert (a, b)', 'a; b', 'a; b;', '', '\n', '# c', '  # c\n', 'a # c',
        'None', 'a.None', 'True = 1',
    ]),
    ('imports', 'exec', [
        'import a', 'import a.b.c', 'import a as b', 'import a.b as c, d', 'from a import b', 'from a import b as c, d', 'from a import (b, c,)',
        'from a import *', 'from . import a', 'from .. import a', 'from ...a.b import c', 'from . a import b', 'import a.None', 'from None import a',
        'from a import None as b',
    ]),
    ('compound statements', 'exec', [
        'for (\na, b), c in d: e', 'for (\na,\nb) in c: d', 'for (\na\n), b in x: pass', '[c for (\na,), b in d]', 'f(-\n4)', 'f(- \\\n4, -\n-\n4)',
        'if a: b', 'if a: b\nelse: c', 'if a: b\nelif c: d', 'if a:\n  b\nelif c:\n  d\nelif e:\n  f\nelse:\n  g', 'while a: b', 'while a: b\nelse: c',
        'for a in b: c', 'for a, in b: c', 'for a, b in c: d\nelse: e', 'for (a, b), c in d: e', 'for a in b, c: d', 'for a.b in c: d', 'for a[b] in c: d',
        'try: a\nexcept: b', 'try: a\nexcept b: c', 'try: a\nexcept b, c: d', 'try: a\nexcept b as c: d', 'try: a\nexcept (b, c), d: e',
        'try: a\nexcept b: c\nelse: d', 'try: a\nfinally: b', 'try:\n a\nexcept:\n b\nelse:\n c\nfinally:\n d', 'try: a\nexcept b, c.d: e',
        'with a: b', 'with a as b: c', 'with a as b, c as d: e', 'with a as (b, c): d', 'with a, b: c', 'with a as b.c: d', 'if a: b; c',
        'if a:\n\tb\n        c', 'if a:\n  if b:\n    c\nd', 'if a:\n\n  b\n\n# c\n  c\n', 'if a:\n  b\n # c\n  c', '\x0cif a:\n  \x0cb', 'if a:\n  (b,\nc)\n  d',
        'if a: # tab-width: 4\n    b\n\tc', '# vim: set tabsize=4\nif a:\n    b\n\tc', 'if a:\n  b\n   \n', 'if a:\n  b\n\\\n', 'if a \\\n: b',
        nested('if a:', 99, 'b'),
    ]),
    ('functions and classes', 'exec', [
        'def f(): a', 'def f(a, b=c, *d, **e): g', 'def f(a,): b', 'def f((a, b)): c', 'def f((a, b), c=d): e', 'def f((a, b)=c): d', 'def f((a)): b',
        'def f(((a))): b', 'def f((a,)): b', 'def f((a, (b, c))): d', 'def f((a, (b))): c', 'def f(*a): b', 'def f(**a): b', 'def f(a=lambda b=c: d, *e): g',
        'lambda: a', 'lambda a: b', 'lambda a, b=c, *d, **e: g', 'lambda (a, b), c=1, *d, **e: 0', 'lambda *a: b', 'lambda a: lambda b: c',
        'class A: a', 'class A(): a', 'class A(b): c', 'class A(b, c,): d', '@a\ndef f(): b', '@a.b(c)\n@d\nclass A: e', '@a()\ndef f(): b',
        'def f():\n  "doc"\n  return 1', 'def print_(): a',
    ]),
    ('future imports', 'exec', [
        'from __future__ import print_function\nprint(a, b=c)', 'from __future__ import print_function; print = 1', 'from __future__ import unicode_literals\n"a"; b"b"',
        '"doc"\nfrom __future__ import unicode_literals\n"a"', 'from __future__ import (print_function, unicode_literals)\nprint("a")',
        'from __future__ import division\na / b', 'def f():\n  from __future__ import print_function\n  print(a, file=b)',
        'from __future__ import print_function as p\nprint(a, file=b)', "'a' 'b'\nfrom __future__ import unicode_literals\n'\\u20ac'",
        'import x; from __future__ import print_function; print(a, b=c)',
    ]),
    ('newlines', 'exec', [
        'a\rb', 'a\r\nb\r\n', 'if a:\r\n  b\r\n  c\r\n', 'a \\\r\n+ b', '(a,\r\nb)', 'a\r\r\nb', '# c\ra', 'x = 1 \\\n', 'a = \\\n\\\nb', '(a # c\n)',
        'f(\n\n# c\na\n)', '\n\na\n\n', 'a\x0c', '\x0ca', 'x \\', '\t\n  \na',
    ]),
    ('expressions alone', 'eval', ['a', 'a\n', 'a\n\n', 'a, b', 'a #c', '(a\n)', '1..x', 'lambda: (yield)', 'a if b else c', 'a ', "''", 'a\r\n', '# c\na']),
    ('interactive statements', 'single', ['a', 'a\n', 'a; b', 'a\nb', '\n a'[:1] + 'a', 'if x:\n  a\n', 'if x:\n a\n\n', 'a\n b', 'a **= b', 'def f(): a\n', 'a\n$']),
]

ERRORS = [
    ('tokens', 'exec', [
        "x = 'a\\\n\n", "x = 'a\\\r\n", "x = 'a\\\r\n\r\n", "y\nx = 'a\\\r\nb", "x = '''a\\\r\n", "x = '''a\r\n", 'x = \\\r\n', 'if x:\r\n', 'x ==\r\n', 'if x:\n$', 'class A:\n\xc3 def', 'f(a\n))\n"b\n',
        'x = $', 'x = 1 ?', '!', 'a ! b', '\xe9', 'a\xe9 = 1', 'u\xe9', 'x = "abc', 'x = "abc\nd', "x = 'abc\\", 'x = """abc\nd', 'x = """abc\\', "r'\\'", '"a\rb"', '"a\r\nb"',
        'x \\ y\n', 'x \\ \n', '0x', '0xg', '0b', '0b2', '0o', '0o8', '0778', '08', '1e+', '1.5e-', '1e', '1_0', '1L2', '0xLx', '12abc', 'x\x00', '"""a\nb""" c', '"""a\nb""" """c\nd""" e',
        '"""a\r\nb\r\n""" c', '("""a\nb""" +\n "c" d)', 'rb"a"', 'a\x0cb', '"a" "b" c', '`a', '`a`b', 'x = @', 'f(a\n b', 'a = """\n', "'''\n''''", 'a $ b "', 'a b "', '"', "u'", 'x = 5 6 """',
    ]),
    ('indentation', 'exec', [
        ' x', '\n x', '\tx', '# c\n x', 'x\n y', 'if x:\n    y\n  z', 'if x:\n    y\n  # c\n  z', 'if x:\ny', 'def f():\nx', 'if x:\n', 'if x:', 'x = 1\nif x:\n', 'if x:\n  y\n    z', 'if x:\n  y\nelse:\nz',
        'if x:\n# c\n', 'if x: \n    y\n\tz\n', 'if x:\n\ty\n    z\n', 'for x in y:\n\n\nz', 'class A:\n  def f(self):\n  x', 'while x:\n  pass\n else:\n  pass', 'if x: y\n  z', nested('if x:', 100, 'y'),
        'if x:\n  y\n z\n', '  \n  x', 'try:\nx', 'if x:\r\n  y\r\n z', 'if x:\n  y\n  @', 'if x:\n  )', 'if x:\n  y\n@', 'if x:\n  y\n)', 'x\n  "a\n',
    ]),
    ('end of file', 'exec', [
        'foo(', 'foo(\n\n', 'x=1\nfoo(', '[1,\n2', '{', 'a +', 'a = ', 'def f(', 'class A(', '@x\n', '@x', 'try:\n pass\n', 'try:\n pass', 'from x import (', 'x = (1,\n', '"""', '(\n(\n(\n', 'if x:\n  y\nelse:', 'f(a\n', 'while', '(# c', '\\',
    ]),
    ('grammar', 'exec', [
        'a b', '\n\na b', 'a,,b', '(a,,b)', '[a,,b]', '{a,,b}', '{a:b,,c:d}', 'f(a,,b)', 'x[a,,b]', 'for a,,b in c: d', 'del a,,b', 'print a,,b', 'a;;b', ';', 'x\n;', 'a = ', 'a = = b', 'a += b += c', 'a = b += c', 'a += b = c', '}', ')', 'else:', 'elif x:', 'except:', 'finally:', '@',
        '@x\ny', '@(x)\ndef f(): pass', '@x y\ndef f(): pass', 'from x import', 'from x import *, a', 'from x import (*)', 'from import a', 'from .. a. import b', 'from . import', 'from x import (a', 'from x import ()', 'from x import (a,,b)', 'import', 'import a.', 'import a,', 'import (a)', 'import *', 'import a as b.c',
        'global', 'global a,', 'global a.b', 'print >>', 'print >>x,', 'print ,', 'print >>a b', 'print a b', 'exec', 'exec a, b', 'exec a in', 'exec a in b,', 'del', 'del +', 'for', 'for x', 'for x in', 'for x y', 'for in x: y', 'for x in y', 'with', 'with a as', 'with a as b c', 'while', 'while x', 'while x: else', 'if x y', 'if: x', 'if x = y: z',
        'try:\n pass\nx', 'try: a\nexcept b c: d', 'try: a\nexcept b as: d', 'try: a\nelse: b', 'try: a\nfinally: b\nexcept: c', 'try: a\nfinally: b\nelse: c', 'try: a\nexcept: b\nelse: c\nexcept: d', 'raise a,', 'raise a, b, c, d', 'assert', 'assert a, b, c', 'return return', 'pass x', 'break x', 'lambda', 'lambda a', 'lambda a: ', 'lambda (a: b', 'lambda: x: y', 'lambda *: a',
        'def f: pass', 'def (a): pass', 'def f(a b): pass', 'def f(a=): pass', 'def f(*a, b): pass', 'def f(*a, *b): pass', 'def f(**a, b): pass', 'def f(**a,): pass', 'def f(*a,): pass', 'def f(a,,b): pass', 'def f(1): pass', 'def f(a.b): pass', 'def f(()): pass', 'def f(*): pass', 'def f(a) -> b: pass', 'def f(): x y', 'def print(): a', 'class A(a=b): pass', 'class A(*a): pass', 'class: pass', 'class A(b c): pass',
        'f(**a, b)', 'f(**a,)', 'f(*a, *b)', 'f(*a,)', 'f(*a, **b, c)', 'f(a b)', 'f(a=)', 'f(=a)', 'f(*)', 'f(a=b for b in c)', 'f(**a for a in b)', 'f(a, *)', 'x[]', 'x[a b]', 'x[1:2:3:4]', 'x[.]', 'x[..]', 'x[....]', 'x.1', 'x.', 'x.(a)', 'a.if', 'a.print', 'x = print', 'print = 1', 'exec = 1', 'a not b', 'a not not in b', 'a is is b', 'not', 'a + not b', 'a == not b', 'a < > b', 'a ** not b', '- not a', '* a', '** a', 'a +* b',
        '{a: b, c}', '{a, b: c}', '{a: }', '{: a}', '{a: b for c in d, e}', '{a for b in c, d}', '[a for b in c, d for]', '[a for b in c,]', '(a for b in c, d)', '(a, b for c in d)', '[a, b for c in d]', '[for a in b]', '(a for)', '(a for b)', '[a for b in]', '[a for b in c if]', '(a if b)', '(a if b else)', 'a if b else', '(yield', '(yield a b)', '[yield]', '{yield}', 'f(yield)', 'x[yield]', 'a = yield b = yield', 'return yield', 'print yield', 'a + yield',
        '()()(', 'a = (', '(]', '[)', '{]', '(a]', "`a, b,`", '``', 'None.a b', 'a :b', 'a: b', '...', 'x = ...', 'as = 1', 'with = 1', 'a as b', 'nonlocal x y', 'async def f(): pass', 'print(a, file=b)', 'x = {**a}', '[*a]', 'a, *b = c', 'f"{x}"', '1.x', 'x = 0xfg', 'if x: if y: z', 'if x: for y in z: a', 'for x in y: while z: a',
        '"a"\nb c\nd $', 'f(1 = 2)\nx y', '1 = 2\n"', 'a $\n"',
    ]),
    ('targets', 'exec', [
        'f() = 1', 'f() += 1', '1 = x', '1 += 1', 'a + 1 = 2', '-a = 1', 'x = 1 = y', '() = 1', '() += 1', 'del ()', 'del f()', 'del 1', 'del a + b', '"a" = 1', '{} = 1', '{1} = 1', '{1: 2} = 1', '(x for x in y) = 1', '[x for x in y] = 1', '{x for x in y} = 1', '{x: x for x in y} = 1', '`a` = 1', 'a if b else c = 1',
        'a < b = 1', 'lambda: 1 = 1', '(yield) = 1', 'a and b = 1', 'not a = 1', 'x = yield = 1', 'x = yield = yield', 'a, b += 1', '(a, b) += 1', '[a] += 1', '[a, f()] = 1', '(a, (b, 1)) = 1', 'for 1 in x: pass', 'for f() in x: pass', 'for a, 1 in x: pass', 'with a as 1: pass', 'with a as f(): pass',
        'try: pass\nexcept A, 1: pass', 'try: pass\nexcept A as f(): pass', '[a for 1 in b]', '(a for f() in b)', '{a for a.b() in c}', '\n\nx = 1\n1 = x', '"""a\nb""" = 1', 'del (a, 1)', 'del [a, f()]', 'f(x)[1]() = 2', '(a\n+ b) = 1', 'x = (1\n) = 2', 'a = f() = b() = c',
        'None = 1', 'None += 1', '(None, a) = 1', 'x.None = 1', 'x.None += 1', '__debug__ = 1', 'for None in x: pass', 'with a as None: pass', 'try: pass\nexcept A, None: pass', '[None for None in x]', 'import None', 'import a as None', 'import a.b as None', 'from a import None', 'from a import b as None',
        'def None(): pass', 'def f(None): pass', 'def f((a, None)): pass', 'def f(*None): pass', 'def f(**None): pass', 'def f(None=1): pass', 'lambda None: 1', 'class None: pass', 'f(None=1)', 'f(__debug__=1)', 'def __debug__(): pass',
    ]),
    ('two things refused at once', 'exec', [
        'def f(a={b: None for [b for b in {}] in ()}, c): pass', 'f(x, y for None in {}) = (lambda: 1)', 'with a as ():\n def f(None, b): pass', 'with a as f(b=1, c): () = 1', 'if a:\n [b] += ""\nelse:\n if c: pass\n else: x, y += ()', 'if f(a=1, b): c\nelse:\n if d: del 1', 'if a:\n for (x for () in y) in z: c\nelse: f(*[], b)',
        'try: a\nexcept () as f(b=1, c): d', 'for f() in g(a=1, b): 1 = 2', 'def f(a=(x for 1 in y), (None, b), c=2): pass', 'a = f(b=1, c) = 1 = 2', 'f(b=1, c) += 1',
        'if 1(a=b, c): pass\nelif f(a=b, "\\x"): pass', 'if (1, f(a=b, c)): pass\nelse: None = 1', 'if f(a=1, b): x\nelif y: () = 1\nelif z: pass', 'if x: 1 = 2\nelif y: None = 1\nelif z: f() = 1\nelse: () = 1', 'if x: 1 = 2\nelif y: None = 1\nelif z: f() = 1',
        'for None in x: 1 = 2\nelse: f() = 1', 'for x in y: 1 = 2\nelse: f() = 1', 'for None in f(a=1, b): 1 = 2', 'while f(a=1, b): 1 = 2\nelse: f() = 1', 'with None() as 1: f() = 2', 'with f(a=1, b) as c, d as 1: pass', 'with f(a=1, b) as c, d as 1: () = 1',
        'try: pass\nexcept f(a=1, b), 1: pass', 'try: pass\nexcept A: 1 = 2\nelse: f() = 1', 'try: pass\nexcept A: 1 = 2\nfinally: f() = 1', 'try: () = 1\nexcept A: 1 = 2\nelse: None = 1\nfinally: f() = 1', 'try: pass\nexcept A: 1 = 2\nelse: None = 1\nfinally: f() = 1', 'try: pass\nexcept f(a=1, b): 1 = 2\nexcept B, 1: pass',
        'f(a=1, b) < "\\x"', 'f(a=1, b) < g < h(a=1, a=2)', 'x = f(a=1, b) if g(a=1, a=2) else u"\\x"', '1 = f(a=1, b)', '[f(a=1, b) for 1 in x]', '[x for 1 in f(a=1, b)]', '{f(a=1, b): "\\x"}', '@f(a=1, b)\ndef None(): 1 = 2', 'def f(None, a=f(a=1, b)): 1 = 2', 'class None(f(a=1, b)): 1 = 2',
        'f(a=1, b)(c=1, d=f(a=1, a=2), d=3)', 'lambda a=f(a=1, b): "\\x"', 'if x:\n  f() = 1\n1 = 2', 'def f():\n  for None in x: 1 = 2\n  else: 3 = 4\nx = 1 = 2', 'from a import None, b,', 'x[f(a=1, b):"\\x"]', 'print >>f(a=1, b), "\\x"', 'exec "\\x" in f(a=1, b)', 'not f(a=1, b) or "\\x"',
        'def f(a=1, b, None=2): 1 = 2', 'f(None=1, 2)', 'f(1=2, a)', 'f(x for x in y, a=f(b=1, c))', 'if x:\n  if y: 1 = 2\n  elif z: f() = 1\nelif w: () = 1',
    ]),
    ('arguments', 'exec', [
        'f(a=1, b)', 'f(*a, b)', 'f(a=1, a=2)', 'f(a.b=1)', 'f(1=2)', 'f("a"=1)', 'f(a()=1)', 'f(lambda x: x=1)', 'f(a + b=1)', 'f(x for x in y, 1)', 'f(1, x for x in y)', 'f(x for x in y, z for z in w)', 'f(a=1, x for x in y)', 'f(%s)' % ', '.join(['a'] * 256), 'f(%s)' % ', '.join('a%d=1' % i for i in range(256)),
        'f(a,\n  b=1,\n  c)', 'def f(a=1, b): pass', 'def f(a=1, (b, c)): pass', 'def f((a)=1): pass', 'lambda a=1, b: c', 'def f(a=1, b, c=f()()=2): pass', 'from a import b,', 'from a import b, c,', 'f(a=1)(b=1, b=2)', '@f(a=1, b)\ndef g(): pass',
    ]),
    ('literals', 'exec', [
        "'\\x'", "'\\x4'", "'\\xg1'", "b'\\x'", "u'\\x'", "u'\\x4'", "u'\\x4g'", "u'\\u12'", "u'\\u12zz'", "u'\\U0001'", "u'\\U00110000'", "u'a\\U0011000'", "ur'\\u12'", "ur'\\U00110000'", "u'\\N'", "u'\\N{'", "u'\\N{}'", "u'\\N{a'", "u'\\N{DEGREE}'", "u'a\\N{DEGREE  SIGN}'", "u'\\N{LF}'", "u'\\N{cjk unified ideograph-4E00}'",
        "'\xff' u'a'", "u'a' '\xc3\xa9'", "# coding: utf-8\nu'\xff'", "# coding: utf-8\nu'\xe2\x82'", "# coding: utf-8\nu'\xe2\x28\xa1'", "# coding: utf-8\nu'\xf0\x9f\x98'", "# coding: utf-8\nu'\xc0\xaf'", "# coding: utf-8\nu'\xf4\x90\x80\x80'",
        "# coding: utf-8\nu'\xe0\x80\x80'", "\n\nx = (1,\n '\\x')", "\nf(u'a'\n u'\\x')", '\n"""a\n\\x"""', '\nu"""a\n\\x"""', 'from __future__ import unicode_literals\n"\\u1"', '"\\u1"\nfrom __future__ import unicode_literals\n"a"', 'x = 1 = "\\x"', 'x = "\\x" = 1', '1 = "\\x"',
    ]),
    ('encodings', 'exec', [
        '\xef\xbb\xbf# coding: latin-1\nx=1', '# coding: foo\n', '# coding: ascii\nu"\xff"', '\n# coding: ascii\n"\xff"', '# coding: us-ascii\r\n"\xff"', '# coding: utf8\n"\xff"', '# coding: utf-8\nx = "\xc3\xa9" y', '# coding: utf-8\nx = "\xff" y', '# coding: latin-1\nx = "\xc1" y', '\xef\xbb\xbfx = "\xc3\xa9" y', '\xef\xbb\xbfx y', '\xef\xbb\xbf x',
        '\xef\xbb', '\xef\xbb\xbf\xef\xbb\xbf', '# coding: koi8-r\nx = "\xc1" y',
        '# coding: cp1252\nx = "\x81"', '# coding: windows-1252\r\n\r\nx = "\x81"', '# coding: cp1251\nx = "\xc1" y', '# coding: latin1\nx = "\xe9" y', '# coding: latin1\nx = "\xe9', '# coding: iso8859-15\nx = u"\xa4" \xa4',
        '# coding: string-escape\n\\x70\\x0a', '# coding: string-escape\n\\x7', '# coding: string-escape\nx\\', '# coding: quopri\nx', '# coding: cp1256\nx', '# coding: utf8\n"\xc3',
    ]),
    ('nesting', 'exec', [
        '(' * 99 + ')' * 99, '(' * 100 + ')' * 100, '[' * 99 + ']' * 99, '[' * 100 + ']' * 100, '{' * 100, '`' * 3, 'f(' * 88 + ')' * 88, 'f(' * 93 + ')' * 93, 'f(' * 92 + ')' * 92, 'x[' * 92 + '1' + ']' * 92, 'x[' * 93 + '1' + ']' * 93, '-' * 1000 + 'a', '-' * 1480 + 'a', '-' * 1481 + 'a', 'not ' * 1480 + 'a', 'not ' * 1481 + 'a',
        'a**' * 740 + 'a', 'a**' * 741 + 'a', '(' * 100 + '$', '(' * 99 + ' $', '((' * 49 + '-' * 8 + '1', '[a for b in ' * 60 + 'c', '(a for b in ' * 70 + 'c', 'if x:\n' + ' ' + '(' * 99 + ')' * 99, 'if x:\n' + ' ' + '(' * 98 + ')' * 98, 'if ' + '(' * 100 + 'x', 'if ' + '(' * 99 + 'x', 'def f(x=' + '(' * 98 + ')' * 98 + '): pass',
        'def f(x=' + '(' * 99 + ')' * 99 + '): pass', 'print ' + '(' * 99 + ')' * 99, 'return ' + '(' * 98 + ')' * 98, 'return ' + '(' * 99 + ')' * 99, 'lambda: ' * 100 + 'a', 'x = [' + 'lambda a=[' * 55 + ']' * 55, 'x = [' + 'lambda a=[' * 80 + ']' * 80, '{a: ' * 99 + '1' + '}' * 99, '{a: ' * 98 + '1' + '}' * 98, 'for x in ' + '(' * 99 + ')' * 99 + ': pass',
        'class A(' + '(' * 99 + ')' * 99 + '): pass', 'del ' + '(' * 98 + 'a' + ')' * 98, 'del ' + '(' * 99 + 'a' + ')' * 99, 'exec ' + '(' * 99 + 'a' + ')' * 99, 'with ' + '(' * 99 + 'a' + ')' * 99 + ': pass', 'with a as ' + '(' * 99 + 'a' + ')' * 99 + ': pass', '@f(' + '(' * 97 + ')' * 97 + ')\ndef f(): pass', '@f(' + '(' * 98 + ')' * 98 + ')\ndef f(): pass',
        'assert ' + '(' * 99 + ')' * 99, 'raise ' + '(' * 99 + ')' * 99, 'x = yield ' + '(' * 99 + ')' * 99, 'x[a:b:' + '(' * 98 + ')' * 98 + ']', 'try: pass\nexcept ' + '(' * 99 + ')' * 99 + ': pass', '[a for b in c if ' + '(' * 97 + ')' * 97 + ']', '[a for b in c if ' + '(' * 98 + ')' * 98 + ']', 'f(*' + '(' * 98 + ')' * 98 + ')', 'f(a=' + '(' * 98 + ')' * 98 + ')',
    ]),
    ('expressions alone', 'eval', [
        '', '\n', '# coding: foo', '# coding: foo\nx', '\n# coding: foo', '\n# coding: foo\n', '#c', ' ', ' a', 'a b', 'a "b"', 'a b\n', "a ''", 'a u""', '(', 'a )', 'a **= b', 'a **=', 'a //', 'a\\', 'a\nb', 'a\n b', 'a; b', 'a = 1', 'if x: pass', 'lambda', 'yield', '1 +', 'a.', '"a', '"""a', '1.x', '$', '1 2', 'print a', 'a\n  ', '(a\n', 'a $', '0x', 'a !', 'a <', 'a <>', 'f(a=1, b)', '1 if 2', 'x\x00',
    ]),
    ('interactive statements', 'single', ['', '#c', ' a', 'a b', 'if x: pass', 'if x:\n a\nb', 'a **=', '"a', 'a; b c', 'def f(): a', 'if x:\n', '1 = 2', 'x =']),
    ('what only compiling refuses', 'compile', [
        'try:\n yield 1\nexcept:\n x\nexcept A: pass', 'try:\n while 0:\n  a\n  b\nexcept: z\nexcept A: pass', 'try:\n if 0:\n  a\n elif 1:\n  b\n else:\n  c\nexcept: z\nexcept A: pass', 'try:\n def f(a=(\n1,\n2)):\n  pass\nexcept: z\nexcept A: pass', 'try:\n from a import (b,\n c)\nexcept: z\nexcept A: pass', 'try:\n x = lambda: (\n1)\nexcept: z\nexcept A: pass',
        'try:\n x = (a for\n b in c)\nexcept: z\nexcept A: pass', 'try:\n if 0:\n  a\nexcept: z\nexcept A: pass', 'try:\n for a in b:\n  c\n else:\n  d\nexcept: z\nexcept A: pass', 'try:\n try: a\n except A:\n  b\nexcept: z\nexcept A: pass',
        'return', '\nreturn 1', 'break', 'continue', 'yield 1', 'x = 1\nclass A:\n  return 1', 'def f():\n  class A:\n    return 1', 'class A:\n yield', '(yield)', '[x for x in (yield)]', '[(yield) for x in y]', '{(yield) for x in y}', '((yield) for x in y)', 'lambda: (yield)', 'x = (\n1,\n(yield)\n)',
        'def f(a=(yield)): pass', 'class A((yield)): pass', 'print (yield)', 'if 0: return', 'if 1: pass\nelse: return', 'if 0:\n break', 'while 0: yield 1', 'if __debug__: pass\nelse: return', 'if not 1: return', 'if "": return', 'if 0.0: return', 'if -0: return', 'if 0j: return', 'if None: return', 'if 0: (yield)\nreturn',
        'def f(a, a): pass', 'def f(a, *a): pass', 'def f(a, **a): pass', 'def f(a, (b, a)): pass', 'def f((a, a)): pass', 'lambda a, a: 1', 'f(lambda\nx, x: 1)', '@a\n@b\ndef f(x, x): pass', 'class A:\n def f(self, __a, _A__a): pass', 'x = lambda a, (a, b): 1', 'return\ndef g(x, x): pass',
        'def f(a):\n  global a', 'def f(a, *b): global b', 'def f((a, b)): global b', 'def f():\n x = 1\n global x', 'def f(x):\n class A:\n  global x', 'def f(x):\n global x\n return 1\n yield', 'def f(a):\n  def a(): pass\n  global b, a',
        'def f():\n  return 1\n  yield', 'def f():\n yield\n return 1', 'def f():\n yield\n return', 'def f():\n if 0: yield\n return 1', 'def f():\n return [(yield)]', 'def f():\n yield 1\n return (yield 2)', 'def f():\n a = ((yield 1) for b in c)\n return 1', 'def f():\n yield\n x = lambda: (yield 1)', 'return 1\nyield', 'yield\nreturn 1',
        'from __future__ import foo', 'from __future__ import braces', 'from __future__ import *', 'from __future__ import (division, foo)', 'import a\nfrom __future__ import division', '"doc"\nfrom __future__ import division', '"a"\n"b"\nfrom __future__ import division', 'import a; from __future__ import division', 'x=1\nfrom __future__ import foo',
        'from __future__ import division; x = 1; from __future__ import print_function', 'def f():\n from __future__ import division', 'from __future__ import division as d', 'def g(x): global x\nfrom __future__ import nope', 'if 0:\n from __future__ import division', '"a"; from __future__ import division',
        'def f():\n from x import *', 'def f():\n from x import *\n def g(): return y', 'def f():\n exec "a"\n def g(): return y', 'def f():\n exec "a" in {}\n def g(): return y', 'def f():\n exec "a"\n from x import *\n return lambda: y', 'def f():\n def g():\n  exec "a"\n  return x', 'def f(x):\n def g():\n  exec "a"', 'def f():\n def g():\n  from a import *\n  print x',
        'def f(x):\n  exec "a"\n  lambda x: x', 'def f(x):\n  exec "a"\n  lambda y: x', 'def f():\n exec "a"\n (z for x in y)', 'def f():\n exec "a"\n class A:\n  def g(self): return x', 'def f(x):\n class C:\n  exec "a"\n  x', 'def f():\n def g():\n  exec "a"\n  y\ndef h():\n global y', 'def f():\n exec "a" in {}\n exec "b"\n lambda: y',
        'def f():\n x = 1\n def g(): return x\n del x', 'def f():\n del x\n lambda: x', 'def f(a):\n del (a, [b])\n {a for c in d}', 'def f(a):\n del a\n [a for c in d]', 'def f(x):\n def g():\n  del x', 'def f():\n class A:\n  del x\n  def g(self): return x', 'class A:\n def f(self, __x):\n  del __x\n  lambda: __x', 'def f(x):\n class A:\n  x = 1\n  def g(self): x\n del x', 'def f(x):\n def g(): return x\n if 0: del x', 'def f(x):\n def g(): return x\n del x.y', 'yield\ndef f(x):\n def g(): return x\n del x',
        'try: pass\nexcept: pass\nexcept A: pass', 'try:\n x\n y = (1,\n 2)\nexcept:\n z\nexcept A: pass', 'try:\n def f():\n  a\n  b\nexcept: pass\nexcept A: pass', 'try:\n pass\nexcept B:\n x\nexcept:\n y\nexcept A: pass', 'try:\n if x:\n  y\n else:\n  for a in b:\n   z\nexcept: pass\nexcept A: pass',
        'for x in y:\n try: pass\n finally: continue', 'for x in y:\n try: continue\n finally: pass', 'try: continue\nfinally: pass', 'while 1:\n def f(): break', 'for x in y: pass\nelse: break', 'while x:\n try:\n  pass\n finally:\n  while 1: continue', 'while x:\n try: pass\n finally:\n  try: continue\n  except: pass', 'for i in x:\n  class A: continue', 'while 1:\n  with a: continue', 'while 1:\n  try: pass\n  except: continue\n  else: break', 'while x:\n with a:\n  try: pass\n  finally:\n   with b: continue', nested('while x:', 20, 'pass'), nested('while x:', 21, 'pass'),
        'None = 1\nreturn', 'x = """a\nb"""; return', 'def f(): pass\n\n\nreturn',
    ]),
]


def error_of(error):
    if isinstance(error, SyntaxError):
        return [type(error).__name__, error.msg, error.lineno or 0, error.offset]
    return [type(error).__name__, str(error), 0, None]


def line_numbers(tree):
    out = []
    stack = [tree]
    while stack:
        node = stack.pop()
        if hasattr(node, 'lineno'):
            out.append(node.lineno)
        stack.extend(reversed(list(ast.iter_child_nodes(node))))
    return out


def fact_of(text, mode, with_tree):
    flags = 0 if mode == 'compile' else ast.PyCF_ONLY_AST
    try:
        tree = compile(text, '<string>', 'exec' if mode == 'compile' else mode, flags, True)
        return {'dump': ast.dump(tree), 'lines': line_numbers(tree)} if with_tree else {'error': None}
    except (SyntaxError, TypeError, ValueError, MemoryError) as error:
        return {'error': error_of(error)}


def record(name, groups, with_tree):
    with open('test/grammar/recorded/%s.jsonl' % name, 'wb') as out:
        for behaviour, mode, texts in groups:
            for text in texts:
                fact = {'behaviour': behaviour, 'mode': mode, 'text': text}
                fact.update(fact_of(text, mode, with_tree))
                out.write(json.dumps(fact, sort_keys=True, encoding='latin-1') + '\n')


record('trees', BEHAVIOURS, True)
record('errors', ERRORS, False)
