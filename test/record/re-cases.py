#!/usr/bin/env python2.7
# -*- coding: utf-8 -*-
"""Records what 2.7.18's `re` does, for test/python/modules/re.

Usage: python2.7 test/record/re-cases.py [random patterns] [seed] > test/python/modules/re/cases.recorded.json

Texts are JS strings: a str by its bytes, a unicode as it is. Rows:
  matches    pattern, is unicode, flags, groups, groupindex, final flags, then for each subject a row of
             subject, match, finditer, split, sub, count; a match is [marks, lastindex] or null
  bounds     pattern, flags, subject, pos, endpos, match, search, findall
  errors     pattern, is unicode, flags, exception, message, message is unicode
  templates  pattern, template, is unicode, subject, result or null, exception, message
  limited    pattern, subject, count or maxsplit, sub, split, findall
  escapes    text, escaped
"""
import json
import random
import re
import sys
import warnings

warnings.simplefilter('ignore')

I, L, M, S, U, X = re.I, re.L, re.M, re.S, re.U, re.X


def text(value):
    return value.decode('latin-1') if isinstance(value, str) else value


def texts(value):
    if value is None:
        return None
    if isinstance(value, (tuple, list)):
        return [texts(item) for item in value]
    return text(value)


def match_row(match):
    if match is None:
        return None
    return [[position for span in match.regs for position in span], match.lastindex]


def subject_row(compiled, subject):
    mark = u'<' if isinstance(subject, unicode) else '<'
    replaced, count = compiled.subn(lambda match: mark + match.group() + mark, subject)
    return [text(subject), match_row(compiled.match(subject)), [match_row(match) for match in compiled.finditer(subject)],
            texts(compiled.split(subject)), text(replaced), count]


matches, bounds, errors, templates, limited, escapes = [], [], [], [], [], []


def case(pattern, flags, *subjects):
    is_unicode = isinstance(pattern, unicode)
    try:
        compiled = re.compile(pattern, flags)
    except Exception as problem:
        message = problem.args[0]
        errors.append([text(pattern), is_unicode, flags, type(problem).__name__, text(message), isinstance(message, unicode)])
        return
    rows = [subject_row(compiled, subject) for subject in subjects]
    index = sorted(compiled.groupindex.items())
    matches.append([text(pattern), is_unicode, flags, compiled.groups, texts(index) and [[text(k), v] for k, v in index], compiled.flags, rows])


def bound(pattern, flags, subject, pos, endpos):
    compiled = re.compile(pattern, flags)
    bounds.append([pattern, flags, subject, pos, endpos, match_row(compiled.match(subject, pos, endpos)),
                   match_row(compiled.search(subject, pos, endpos)), texts(compiled.findall(subject, pos, endpos))])


def template(pattern, replacement, subject):
    row = [text(pattern), text(replacement), isinstance(replacement, unicode), text(subject)]
    try:
        templates.append(row + [text(re.sub(pattern, replacement, subject)), None, None])
    except Exception as problem:
        templates.append(row + [None, type(problem).__name__, text(problem.args[0])])


def limit(pattern, subject, count):
    limited.append([pattern, subject, count, re.sub(pattern, '-', subject, count), texts(re.split(pattern, subject, count)), texts(re.findall(pattern, subject))])


CONSTRUCTS = [
    # literals, the dot, anchors
    '', 'a', 'ab', 'abc', '.', '.b', 'a.c', '^a', 'a$', '^a$', '^$', '^', '$', r'\Aa', r'a\Z', r'\Z', r'\A', r'\b', r'\B', r'\ba\b', r'\Ba\B', r'a\b|\Bb',
    '[a]', '[^a]', '[ab]', '[^ab]', '[a-c]', '[^a-c]', '[]a]', '[^]a]', '[a-]', '[-a]', '[a^]', r'[\]a]', r'[\-a]', r'[a\-c]', r'[\d]', r'[^\d]', r'[\D]', r'[\w-]',
    r'[\s\d]', r'[^\s\w]', r'[\W\d]', r'[^\W]', r'[^\W\d_]', r'[\b]', r'[\n\t]', r'[\x41-\x43]', r'[\101]', r'[\0-\177]', r'[.]', r'[$^*+?{}()|]', '[[]', '[a-b-c]', '[+--]',
    '[a-cx-z]', '[0-9a-fA-F]', r'[\A\Z\B\q]', r'[^\n]', r'[\\]', '[aab]', '[^^]', '[a-a]',
    r'\d', r'\D', r'\s', r'\S', r'\w', r'\W', r'\d+', r'\w+', r'\s+', r'\S+', r'\W+', r'\D+', r'\.', r'\*', r'\\', r'\/', r'\q', r'\-', r'\e', r'\z', r'\u0061', r'\U', r'\N',
    r'\x61', r'\x61b', r'\0', r'\01', r'\001', r'\141', r'\1411', r'\400', r'\08', r'\n', r'\t', r'\a\f\v\r', r'\ ', r'\_',
    # repeats
    'a*', 'a+', 'a?', 'a*?', 'a+?', 'a??', 'a{2}', 'a{2,}', 'a{,2}', 'a{1,2}', 'a{2}?', 'a{1,2}?', 'a{,}', 'a{0}', 'a{0,0}', 'a{1}', 'a{', 'a{}', 'a{1', 'a{1,', 'a{1,2', 'a{x}',
    'a{,x}', 'a{1 }', 'a{ 1}', 'a{-1}', '{', '{}', '{a}', '}', 'x{2}y', 'a{00002}', 'a{1}{', 'a*b', 'a+b', 'a*?b', 'a+?b', 'a.*b', 'a.*?b', 'a.+c', '.*', '.+', '.*?', '.+?$', '.*a', '.*?a',
    '[ab]*', '[ab]*b', '[ab]*?b', '[ab]+?$', '[^a]*a', '[^b]+', '[^b]*?$', 'a*a', 'a*ab', 'a*aab', 'a?a', 'a??a', 'a{1,3}a', 'a{1,3}?a', 'a{2,3}b?', r'\d{2,4}', r'\w*\d', r'\s*\w',
    'a{3,}?b', '(?:a{2}){2}', '(?:a*)*', '(?:a*)+', '(?:a+)*', '(?:a|b)*', '(?:ab)*', '(?:ab)+', '(?:ab)?', '(?:ab)*?', '(?:ab)+?', '(?:ab){2}', '(?:ab){1,2}', '(?:ab){,2}?', '(?:a|ab)*c',
    '(?:a|ab)*?c', '(?:a?)*', '(?:a?)*?', '(?:a?){2,3}', '(?:a*?)*', '(?:)*', '(?:)+?', '(?:){3}', '(?:|a)*', '(?:|a)+', '(?:a|)*', '(?:|a)*?b', '(?:a*)*?b', '(?:a??)*b', '(?:ab|cd)*', '(?:ab|a)*?b',
    # groups
    '(a)', '(a)(b)', '(a)|b', '(a)|(b)', '(a|b)', '(a|b)*', '(a|b)+', '(a|b)*?', '(a)*', '(a)+', '(a)?', '(a)??', '(a)*b', '(a*)', '(a*)*', '(a*)+', '(a+)+', '(a+)*', '(a?)*', '(a|b)*c', '((a)|b)*',
    '(?:(a)|b)*', '(?:(a)|(b))*', '(?:(a)|(b))*?$', '((a)|(b))*', '((a)(b)?)+', '(a(b)?)+', '(a(b)?)*?c', '(a(b)*)*', '((a*)b)*', '((a*)b)*?c', '(()|a)*', '(a|())+', '(a)(?:b)', '((((a))))', '(a)b(c)', '()',
    '()*', '(|a)', '(a|)', '(a||b)', '(|)', '(ab|a)(bcd|c)(d*)', '(a+|b)*', '(a+|b){0,}', '(a+|b)?', '(ab|ab*)bc', '(a|ab)(c|bcd)', '(a|ab)(bcd|c)', '(.)(.)', '(.*)(.*)', '(.*?)(.*)', '(.+)(.+)?',
    '(?P<x>a)', '(?P<x>a)(?P<y>b)', '(?P<x>a)|(?P<y>b)', '(?P<_1>a)', '(?P<x>a)(?P=x)', '(?P<x>[ab])(?P=x)*', '(?P<long_name1>a)+',
    '(a)(?:(b)|c)*', '(?:a(b)?)*', '(?:(a)(b)?|c)+', '(?:(x)|(a)|(b))+', '(?:(a)|b(?:(c)|d))*', '(a)|(b)|(c)',
    # alternation
    'a|b', 'a|bc', 'ab|cd', 'ab|ac', 'ab|a', 'a|ab', 'abc|abd|abe', 'a|b|c', 'a||b', '|a', 'a|', '|', 'a|a', 'ab|ab', '^a|b$', 'a.|ab', '(?:a|b)c', '[ab]|c', 'a*|b', 'a?|b', 'a|b*', 'foo|bar', '(?:foo|bar)baz',
    'x|y|[z]', 'aa|ab|b', r'\d|\w', '(?:a|b|cd)*e', '(?:ab|abc)d',
    # references
    r'(a)\1', r'(a*)\1', r'(a+)\1', r'(a)(b)\2\1', r'(.)\1', r'(..)\1', r'(a)?\1', r'(a)|\1', r'(?:(a)|b)\1', r'(a)\1*', r'(a|b)\1+', r'(a*)b\1', r'(.*)\1', r'()\1', r'(?:(a)|(b))\1', r'(a)(?:\1b)*',
    r'((.)\2)', r'(\w+) \1', r'(a)(b)(c)(d)(e)(f)(g)(h)(i)(j)\10', r'(a)\1{2}', r'(a)\1?', r'(?:(a)|b)*\1', r'(?:(a)|b)*?\1',
    # assertions
    '(?=a)', '(?=a).', 'a(?=b)', 'a(?!b)', '(?!a)', '(?!a).', '(?!)', '(?=)', '(?<=a)b', '(?<!a)b', '(?<=ab)c', '(?<!ab)c', '(?<=a|b)c', '(?<!a|b)c', '(?<=^)a', '(?<=^a)b', '(?<=$)', '(?<!^)a', '(?<=)a', '(?<!)a',
    '(?<=(a))b', '(?<!(a))b', '(?=(a))', '(?=(a+))a*b', '(?=(a+))a*b\\1', '(?!(a)b)a', '(?!(a)b)ac?', '(?=(a)|b)', '(?:(?=(a)|b).)*', '(?=a*)b', 'a(?=b(?=c))', 'a(?!b(?!c))', '(?<=a(?=b))b', '(?<=(?=a))a',
    '(?=a)*', '(?=a)*b', '(?=a)?a', '(?!a)*b', '(?=(a))*', '(?<=a)*b', '(?<=a{2})b', '(?<=[ab].)c', '(?<=a)(?<!b)', r'(?<=\b)a', r'(?<=(a)\1)b', '(?<=(?(1)a|b))c', '(?:(?!(a)b).)*', '(?:(?!(ab)).)+', r'(?!(a)b)\w(?(1)c|d)',
    '(?s)(?<=.)b', '(?<!a)(?=b)', '(?=.*b)a', '(?!.*c).*',
    # conditionals
    '(a)?(?(1)b|c)', '(a)?(?(1)b)', '(a)?(?(1)|c)', '(?P<q>a)?(?(q)b|c)', '(?(1)a|b)(c)', '(?(1)a|b)(c)?', '(a)|(?(1)b|c)', '(?:(a)|b)(?(1)c|d)', '(?:(a)|b)*(?(1)c|d)', '(<)?a(?(1)>)', '(?(1)c|(a)b)', '(?(1)a|(b)c)+',
    '(?(1)(b)|(a))*', '(?(5)a|b)', '(?(100)a|b)', '(?( 1 )a|b)(c)', '(?(+1)a)()', '(?(- 0)a|b)', '(?(0)a|b|c)', '(?(00)a)', '(?(1)a*|b)()', '(a)?(?(1)(?(1)b|c)|d)', '(?=(a))?(?(1)a|b)',
    # flags, comments, verbose
    '(?i)a', '(?i)aB', '(?m)^a', '(?m)a$', '(?s).', '(?x) a b ', '(?x)a # b\n c', '(?x)[ ]a', '(?x)a\\ b', '(?x) a * b', '(?x)a {2}', '(?x)a{2 }', '(?x) (?P<x> a ) # c', '(?x)#', '(?x)a#', 'a(?i)b', '(?is)A.B', '(?u)a', '(?L)a',
    '(?imsxuL)a b', 'a(?#b)c', '(?#)', 'a(?#x)*', '(?#)a', ' a(?x)', ' a # (?x)', '(?t)a', '(?i)[a-c]', '(?i)[^a]', '(?i)[^A-C]', r'(?i)(a)\1', r'(?i)\w', '(?i)a*B', '(?i)ab|cd', '(?i)[Z-a]', '(?i)é',
    '(?i)(?<=A)b', '(?x)(?# c )a', '(?x)a|  b', '(?x) ( a ) \\1',
]

SUBJECTS = ['', 'a', 'b', 'ab', 'ba', 'abc', 'aab', 'aaa', 'abab', 'abcabc', 'a\nb\n', 'xaabby c', 'AB aB_1']

SPECIFIC = [
    ('foo', 0, 'a foo foofoo', 'fofoo', 'fo'), ('aab', 0, 'aaab', 'aaaab aab'), ('abab', 0, 'ababab'), ('(foo)bar', 0, 'foo foobar'), ('(f)oo', 0, 'ffoo'), ('fo(o)', 0, 'ffofoo', 'foo'),
    ('(fo)o', 0, 'fofoo'), ('f(o)(o)', 0, 'fofoo'), ('(?:foo)+', 0, 'foofoofo'), (r'\s*(\w+)\s*=\s*(.*?)\s*$', 0, ' key = some value  ', 'k=v', '=v'),
    (r'^(?P<role>[^/]+)/(?P<env>[^/]+)/(?P<job>[^/]+)$', 0, 'www/prod/hello', 'a/b', 'a/b/c/d'), (r'(\d+)\.(\d+)\.(\d+)', 0, 'v1.22.333 4.5', '10.0.0.1'),
    (r'[a-zA-Z_][a-zA-Z0-9_]*', 0, 'foo_1 2bar $x'), (r'\{\{([^}]*)\}\}', 0, 'x {{a}} {{b.c}} }}'), (r'"(?:[^"\\]|\\.)*"', 0, r'say "a \" b" and "c"', '"unclosed'),
    (r'(\w+)@(\w+)\.com', I, 'Bob@Example.COM, al@x.com'), (r'^\w+', M, 'one two\nthree\n\nfour'), (r'\w+$', M, 'one two\nthree\n\nfour\n'), (r'$', M, 'a\nb\n'), (r'^', M, 'a\nb\n'), (r'a.b', S, 'a\nb'),
    (r'(?:a|b)*c', 0, 'ababab', 'ababc'), ('x*', 0, 'axxb', '-a-'), ('(x)*', 0, 'axxb'), ('-|', 0, 'a-b'), ('b|', 0, 'abc'), (r'\b', 0, 'one two'), (r'(?=o)', 0, 'foo'), (',', 0, ',a,,b,'), ('(,)(;)?', 0, 'a,b,;c'),
    (r'[\x80-\xff]+', 0, 'caf\xc3\xa9'), (r'\w+', 0, 'caf\xc3\xa9'), (r'\w+', L, 'caf\xc3\xa9'), (r'\w+', U, 'caf\xe9'), (r'\W', U, 'caf\xe9\xd7'), ('\xc9', I, '\xe9\xc9'), ('\xc9', I | U, '\xe9\xc9'), ('[\xc9]', I | U, '\xe9\xc9'),
    ('[\xc0-\xd6]+', I | U, '\xe0\xf6\xd7\xf7'), ('[\xc0-\xd6]+', I, '\xe0\xc0'), (r'\s', 0, ' \t\n\r\v\f\x1c\x85\xa0'), (r'\s', U, ' \t\n\r\v\f\x1c\x85\xa0'), (r'\d', U, '\xb2\xb31'), (u'\\w+', 0, u'caf\xe9 \u0436'),
    (u'\\w+', U, u'caf\xe9 \u0436\u0661 \u4e2d\u6587 \U00010400'), (u'\\d+', U, u'1\u0661\u0967\xb2\u2460\U0001d7ce'), (u'\\s+', U, u'a\u2003\u3000b\u200bc\u180e'), (u'[\u0400-\u04ff]+', 0, u'abc \u0436\u0437'),
    (u'\u0416', I | U, u'\u0436\u0416'), (u'\u0416', I, u'\u0436\u0416'), (u'[\u0410-\u042f]+', I | U, u'\u0436\u0416x'), (u'[^\u0436]', I | U, u'\u0436\u0416x'), (u'.', 0, u'a\U0001f600b'), (u'[\U0001f600-\U0001f64f]', 0, u'a\U0001f600b\U0001f650'),
    (u'\U0001f600+', 0, u'a\U0001f600\U0001f600b'), (u'(.)(.)', 0, u'\U0001f600a\U0001f601'), (u'[^a]', 0, u'a\U0001f600'), (u'\U00010400', I | U, u'\U00010400\U00010428'), (u'[\U00010400]', I | U, u'\U00010400\U00010428'),
    (u'[\U00010400-\U00010427]', I | U, u'\U00010400\U00010428'), (u'[\U00010400-\U00010403]+', I | U, u'\U00010400\U00010428\U00010409'), (u'[\u0041-\U00010427]', I | U, u'a\U00010428\xe9Z!'), (u'[A-\U00010427]', I, u'aZ!\U00010428'),
    (u'\\b\u0436', U, u'a\u0436 \u0436'), (u'\\b\u0436', 0, u'a\u0436 \u0436'), (u's', I | U, u'S\u017f'), (u'[s]', I | U, u'S\u017f'), (u'[r-t]', I | U, u'S\u017f'), (u'[^s]', I | U, u'S\u017f'), (u'\u017f', I | U, u'sS'), (u'k', I | U, u'\u212a'),
    (u'\xb5', I | U, u'\u03bc\u039c'), (u'\u03c3', I | U, u'\u03c2\u03a3'), (u'i', I | U, u'\u0130\u0131I'), (u'\u0130', I | U, u'i'), (u'\xdf', I | U, u'\u1e9e'), (u'(\u03c3)\\1', I | U, u'\u03c3\u03a3\u03c3\u03c2'), (u'a', 0, 'a'), ('a', 0, u'ba'),
    (u's', I | U | L, u'S\u017f'), (u'\\w', U | L, u'\xe9a'), (u'\xe9', 0, '\xe9'), ('\xe9', 0, u'\xe9'), (u'(?i)(?u)\xc9', 0, u'\xe9'), (u'\ud800', 0, u'a\ud800b'), (u'[\ud800-\udfff]', 0, u'a\udc00'), (u'^.$', 0, u'\U0001f600'),
    ('(?:' * 50 + 'a' + ')' * 50, 0, 'a'), ('(' * 99 + 'a' + ')' * 99, 0, 'a'), ('(?:a?){10}a{10}', 0, 'a' * 10), ('a' * 300, 0, 'a' * 301), ('(?:ab)*', 0, 'ab' * 300), ('(a|b)*', 0, 'ab' * 300), ('(?:a|b)*?c', 0, 'ab' * 200 + 'c'),
    ('[^,]*,', 0, 'x' * 300 + ','), ('.*x.*y', 0, 'x' * 30 + 'y'), ('a{4294967294}', 0, 'aaa'), ('a{0,4294967294}', 0, 'aaa'), ('(?:a){4294967294}', 0, 'aaa'), ('(?(1)\x12|\x12)()', 0, '\x12'),
    ('(?(1)c|(a)b)', 0, 'aac', 'aabc'), ('(?(1)x|(a)b)|d', 0, 'ad', 'aax'), (r'(?:(a)x|\1b)', 0, 'aab', 'ab'), (r'(?!(a)x)ab\1', 0, 'aba'), (r'(?:(?!(a)x)a|b)*\1', 0, 'abaa'), ('(?:(a)|(b)|c)*?d', 0, 'abcd', 'cbad'),
    ('((a)|(b)|c)*?d', 0, 'abcd'), ('(?:(?:(a)|b)*?c)*', 0, 'abcbc'), ('(?:(a)?b)*', 0, 'abb'), ('(?:(a)?b)*?c', 0, 'abbc'), ('(?:(a)|(b))*?(?(1)c|d)', 0, 'abc', 'bd'), ('(?:a(?:(b)|c)*)*', 0, 'abcac'),
    ('(?:(a)b?|(c))+d', 0, 'abcad', 'cad'), ('(a*)(?:(b)|(c*))*d', 0, 'aabccbd'), ('(?:(?=(a))a|b)*', 0, 'abb'), ('(?:(?=(a)|b)[ab])*?c', 0, 'abc'), ('(?:(?<=(a))b|a)*', 0, 'abab'),
]

BAD = [
    '(', ')', 'a)', '(a', '((a)', '(?', '(?a', '(?z)', '(?i', '(?i:a)', '(?ix', '(?P', '(?P<', '(?P<a', '(?P<>a)', '(?P<1>a)', '(?P<a b>c)', '(?P<a-b>c)', "(?P<a'b>c)", '(?P<a\\b>c)', '(?P>a)', '(?Px)', '(?P=', '(?P=a', '(?P=)', '(?P=1)',
    '(?P=a)', "(?P=a')", '(?P<a>x)(?P<a>y)', '(?P<a>(?P=a))', '(?P<a>b)(?P=c)', '(?#', '(?#a', '(?=', '(?=a', '(?!', '(?<', '(?<a)', '(?<=', '(?<=a', '(?:', '(?:a', '(?(', '(?(1', '(?(1)', '(?(1)a', '(?()a)', '(?(a)b)', '(?(a b)c)',
    '(?(1x)a)', '(?(1)a|b|c)', '(?(2)a)(b)', '(?(101)a)', '(?(-1)a)', '(?(-1)a)(b)', '(?(4294967296)a)', '(?(4294967297)a)', '(?(99999999999999999999)a)', '(?(1L)a)', '(?(1)a(b)', '(?(1)a)b)', '(?(0)a', '(?(\x001)a)',
    '*', '+', '?', '{1}', '{1,2}', '{,}', '^*', '$+', r'\b?', r'\A*', r'\Z{2}', '|*', '(*a)', '(|*)', '(?:*)', '(?i)*', '(?#)+', 'a**', 'a*+', 'a+*', 'a??*', 'a*??', 'a{1}{2}', 'a{1}*', 'a*{2}', 'a+?{1}', 'a{2,1}', 'a{4294967295}',
    'a{1,4294967295}', 'a{99999999999999999999}', 'a{0,99999999999999999999}', '[', '[a', '[]', '[^]', '[^', '[a-', '[a-z', '[b-a]', '[\\', '[a\\]', r'[\d-a]', r'[a-\d]', r'[\w-\d]', r'[z-\x41]', r'[\x]', r'[\x1]', r'[\x1g]', r'[\xg]', r'[\8]', r'[\9a]',
    '\\', 'a\\', '(\\', r'\x', r'\x1', r'\xg', r'\x1g', r'\8', r'\9', r'\1', r'\2(a)', r'(a)\2', r'(\1)', r'((a)\1)', r'(a\1)', r'\99', r'(a)\18', r'\1(a)', '(?<=a*)', '(?<=a|bc)', '(?<!a+)', '(?<=a?)', '(?<=(a|bc))', '(?<=a{1,2})', '(?<=.*)b',
    '(?<=(?:ab|c))', '(?t)a*', '(?t)a{2}', '()' * 100, '()' * 150, '(?<=a*)' + '()' * 150, '(?x)(', '(?x)[', '(?x)a**', '(?x)# \n *', 'a|*', '(?P<x>a', 'a(?!', '[[:alpha:]-', '(?<=a{3000000000})', '(?' + 'P<a>x)' * 2,
]


def record_constructs():
    for pattern in CONSTRUCTS:
        case(pattern, 0, *SUBJECTS)
    for flags in (I, M, S, X, I | M | S, U | I, L | I):
        for pattern in ('a b', 'A.b', '^a$', '[A-B]+', r'(\w+)\W+(\w+)?', r'(a)\1', 'a#b', r'\bB', '[^a]+', 'A*?b'):
            case(pattern, flags, 'a b', 'ab', 'AB\nab', 'A\nb', 'aA aa', 'a#b')
    for row in SPECIFIC:
        case(*row)
    for pattern in BAD:
        case(pattern, 0)
        if pattern.count('\\') == 0 or pattern in (r'\8', r'\x1', r'[\x]'):
            case(unicode(pattern), 0)
    for pattern in (u'(?P<\xe9>a)', u'(?P\xe9', u'(?P=\u0436)', u'(?P<a>x)(?P=\U0001f600)', u'(?(\u0436)a)', u'\\\u0669', u'(?P<a"b\'>x)', u'(?P<"\'\n\t\r\\\\>x)', u'(?P\U0001f600'):
        case(pattern, 0)
    for pattern in (u'(?(\u0661)a|b)()', u'(?(\xa01)a|b)()', u'(?(\x1c1)a)()'):
        case(pattern, 0, u'a', u'b')


def record_bounds():
    for pattern in ('', 'a', '^a', 'a$', r'\ba', r'\Bb', '(?<=a)b', 'a*', 'b*?', '.*', '(a)|b', r'a\Z', '$', '^', 'ab', '(?!b)', '(?=b)', '[ab]+', 'abc'):
        for pos, endpos in ((0, 3), (1, 9), (1, 2), (2, 2), (2, 1), (-1, 4), (9, 9), (0, -1), (3, 0), (5, 6)):
            bound(pattern, 0, 'aabcab', pos, endpos)
    bound('^a', M, 'b\na', 2, 3)
    bound('a$', M, 'a\nb', 0, 1)


def record_templates():
    pairs = [(r'(a)(b)?', replacement) for replacement in (
        '', 'x', r'\1', r'\2', r'\g<1>', r'\g<2>', r'\g<0>', r'\0', r'\00', r'\000', r'\0001', r'\01', r'\08', r'[\1]', r'\1\1', r'\11', r'\101', r'\400', r'\377', r'\18', r'\81', r'\9', r'\99', r'\g<3>', r'\g<99999999999999999999>',
        r'\g', r'\g<', r'\g<1', r'\g<>', r'\gx', r'\g<a>', r'\g<-1>', r'\g< 1 >', r'\g<+1>', r'\g<1a>', r'\g<a b>', r'\g<é>', '\\', 'a\\', r'\\', r'\\1', r'\n', r'\t\a\b\f\r\v', r'\q', r'\.', r'\x41', r'\u0041', r'\&', 'é', r'a\1b\2c', r'$1', '%s')]
    pairs += [(r'(?P<n>a)(?P<m>b)?', replacement) for replacement in (r'\g<n>', r'<\g<n>\g<m>>', r'\g<m>', r'\g<x>', r'\g<n', r'\g<n1>', r'\1', r'\g<\1>')]
    for pattern, replacement in pairs:
        for subject in ('ab', 'xabx', 'aab', 'none'):
            template(pattern, replacement, subject)
    for replacement in (u'\\1', u'\\g<1>', u'\\g<\u0661>', u'\u0436\\1', u'\\101', u'\\\u0436', u'\\g<\u0436>', u'\\g<x>', u'\U0001f600\\1'):
        template(u'(a)', replacement, u'bab\U0001f600a')


def record_limits():
    for pattern in (',', 'x*', '(,)', '', 'a', '(a)|,', r'\b', 'b*', '(b)|(c)', '((a)|,)(b)?'):
        for subject in ('', 'a,b,c', 'axxbxc', ',,'):
            for count in (0, 1, 2, -1):
                limit(pattern, subject, count)


def record_escapes():
    for value in ('', 'abc', 'a.b', 'a b\n', '\0', '\x001', '_-+*?()[]{}|^$\\/', 'caf\xc3\xa9', u'\u0436.', u'\U0001f600!'):
        escapes.append([text(value), text(re.escape(value))])


class Generator(object):
    """Patterns at random: mostly valid, over few letters so that much of it matches."""

    ATOMS = ['a', 'b', 'c', 'a', 'b', '.', '[ab]', '[^a]', '[^bc]', '[a-c]', r'\w', r'\W', r'\d', r'\s', '^', '$', r'\b', r'\B', '', 'ab', 'bc', 'A', '\\n', '[\\w ]']
    REPEATS = ['*', '+', '?', '*?', '+?', '??', '{2}', '{1,2}', '{,2}?', '{0}', '{2,}', '{1,}?', '{,}']

    def __init__(self, seed):
        self.random = random.Random(seed)
        self.groups = 0
        self.closed = []

    def pattern(self):
        self.groups = 0
        self.closed = []
        body = self.alternation(3)
        flags = self.random.choice(['', '', '', '', '(?i)', '(?m)', '(?s)', '(?u)', '(?iu)', '(?x)'])
        return flags + body

    def alternation(self, depth):
        count = self.random.choice([1, 1, 1, 2, 2, 3])
        return '|'.join(self.sequence(depth) for _ in range(count))

    def sequence(self, depth):
        return ''.join(self.item(depth) for _ in range(self.random.choice([0, 1, 1, 2, 2, 3, 4])))

    def item(self, depth):
        atom = self.atom(depth)
        unrepeatable = atom in ('', '^', '$', r'\b', r'\B')
        if self.random.random() < (0.01 if unrepeatable else 0.4):
            atom += self.random.choice(self.REPEATS)
        return atom

    def atom(self, depth):
        roll = self.random.random()
        if depth == 0 or roll < 0.5:
            return self.random.choice(self.ATOMS)
        if roll < 0.72:
            self.groups += 1
            number = self.groups
            body = self.alternation(depth - 1)
            self.closed.append(number)
            return '(%s)' % body
        if roll < 0.80:
            return '(?:%s)' % self.alternation(depth - 1)
        if roll < 0.86:
            return '(?%s%s)' % (self.random.choice('=!'), self.alternation(depth - 1))
        if roll < 0.90:
            return '(?<%s%s)' % (self.random.choice('=!'), self.random.choice(self.ATOMS))
        if not self.closed:
            return 'a'
        number = self.random.choice(self.closed)
        if roll < 0.95:
            return '(?:\\%d)' % number
        return '(?(%d)%s|%s)' % (number, self.sequence(depth - 1), self.sequence(depth - 1))

    def subject(self):
        return ''.join(self.random.choice('aaabbbccA 1\n') for _ in range(self.random.randint(0, 9)))


def record_random(count, seed):
    generator = Generator(seed)
    for _ in xrange(count):
        pattern = generator.pattern()
        case(pattern, 0, *[generator.subject() for _ in range(3)])


def main():
    record_constructs()
    record_bounds()
    record_templates()
    record_limits()
    record_escapes()
    record_random(int(sys.argv[1]) if len(sys.argv) > 1 else 700, int(sys.argv[2]) if len(sys.argv) > 2 else 2718)
    sections = [('matches', matches), ('bounds', bounds), ('errors', errors), ('templates', templates), ('limited', limited), ('escapes', escapes)]
    parts = []
    for name, rows in sections:
        lines = ',\n'.join(json.dumps(row, separators=(',', ':')) for row in rows)
        parts.append('"%s":[\n%s\n]' % (name, lines))
    sys.stdout.write('{%s}\n' % ',\n'.join(parts))


main()
