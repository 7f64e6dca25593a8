# -*- coding: utf-8 -*-
def attempt(text, codec='unicode_escape'):
    try:
        print repr(text.decode(codec))
    except UnicodeDecodeError as error:
        print error

print repr(u'\N{DEGREE SIGN}C \N{snowman} \N{CJK UNIFIED IDEOGRAPH-4E00}\N{HANGUL SYLLABLE GAG}')
print repr(u'\N{LINEAR B SYLLABLE B008 A}'), '\N{DEGREE SIGN}', repr(ur'\N{DEGREE SIGN}')
attempt('\\N{DEGREE SIGN}')
attempt('a\\N{Latin Small Letter E With Acute}b', 'unicode-escape')
for text in ('\\N{LF}', 'a\\N{DEGREE}b', '\\N{}', '\\N', '\\N{DEGREE SIGN', '\\N{cjk unified ideograph-4E00}', '\\N{DEGREE SIGN\xff}'):
    attempt(text)
print repr(unicode('\\N{DEGREE}|\\N{DEGREE SIGN}', 'unicode_escape', 'replace'))
print repr(eval("u'\\N{DEGREE SIGN}'"))
for source in ("u'\\N{DEGREE}'", "u'\\N{DEGREE SIGN'", "u'\\N'"):
    try:
        eval(source)
    except SyntaxError as error:
        print error.msg
