# -*- coding: utf-8 -*-
# The parser and compile.c put the place into args; future.c and symtable.c give it to the attributes alone.
def nested(count):
    return '\n'.join(' ' * i + 'while x:' for i in range(count)) + '\n' + ' ' * count + 'pass'

SOURCES = [
    'x y', 'None = 1', 'f(a=1, a=2)', "'a", 'if 1:\nx', 'x\n  y\n z', '# coding: foo\nx', 'u"\\x"', 'return', 'yield', 'break', 'try: a\nexcept: b\nexcept c: d', 'x\nfrom __future__ import division',
    'def f(a, a): pass', 'from __future__ import foo', 'from __future__ import braces', 'def f(a): global a', 'def f():\n yield\n return 1', 'def f():\n exec "a"\n def g(): return x',
    'def f():\n from x import *\n def g(): return y', 'class A:\n def f(self, __x, _A__x): pass', 'def f(x):\n def g(): return x\n del x', nested(21), 'x = """a\nb""" c', '"""a\nb""", """c', '# coding: utf-8\n\xef\xbb\xbfx',
]
for source in SOURCES:
    try:
        compile(source, 'f', 'exec', 0, 1)
    except SyntaxError as error:
        print repr(error)
        print '   ', error.msg, error.filename, error.lineno, error.offset, repr(error.text), error.print_file_and_line, repr(error.message), str(error)
