# -*- coding: utf-8 -*-
import re

pattern = re.compile(u'(?P<name>a)')
match = pattern.match('a')
print pattern.groupindex, match.groupdict(), match.lastgroup.__class__, match.group('name'), match.group(u'name'), pattern.groupindex is pattern.groupindex
print repr(re.match('a+', bytearray('aab')).group()), repr(re.sub('a', 'x', bytearray('bab'))), re.findall('.', bytearray('ab')), re.split('(b)', bytearray('abc'))
for call in (
    lambda: re.compile('a').split(source='bab', maxsplit=1),
    lambda: re.compile('a').findall(source='aba'),
    lambda: [m.span() for m in re.compile('a').finditer(source='aba')],
    lambda: re.compile('a').match(pattern='a').span(),
    lambda: re.compile('a').match('a', 1, 2, 3),
    lambda: re.compile('a').split('a', 1, 2),
    lambda: re.match(['a'], 'a'),
    lambda: re.match(5, 'a'),
    lambda: re.match('a', 'a').expand(5),
    lambda: re.compile('a').search('a', 2 ** 70),
    lambda: re.compile('a').search('a', 1.5),
    lambda: re.compile('a').__reduce__(),
):
    try:
        print repr(call())
    except Exception as error:
        print type(error).__name__, error
