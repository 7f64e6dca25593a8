# -*- coding: utf-8 -*-
SOURCES = [
    u'# coding: latin-1\nx', u'# coding: latin-1\nx y', u'# coding: foo\nx', u'\n# coding: utf-8\n1=2', u'\ufeffx', u'1=2', u'u"\u20ac" y', u'u"\ud83d"', u'x="\u20ac"', u'\x00', u'x\n# coding: foo', u'#\u20ac coding: utf-8', u' 1', u'# coding: ascii',
]
for source in SOURCES:
    for mode in ('exec', 'eval', 'single'):
        try:
            compile(source, 'f', mode)
            print repr(source), mode
        except SyntaxError as error:
            print repr(source), mode, type(error).__name__, error.args
        except TypeError as error:
            print repr(source), mode, error
for source in (u'u"\ud83d"', u'u"\U0001f600"', u'"\u20ac"', u' \tu"\\N{DEGREE SIGN}\xb0"', u'ur"\\u20ac\u20ac"'):
    print repr(eval(source)),
    exec u'print repr(%s)' % source.strip()
