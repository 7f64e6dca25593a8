import re

re.compile(r'(?P<n>a|b)*?[^a-z\d_]\W+(?:x|yz){2,}(?=q)(?!r)(?<=s)(?<!t)\1(?(1)u|v)^$\b\B\A\Z.[^a](?(1)u)\d(|a)(?iu)\xff', re.DEBUG)
re.compile(u'\u20ac', re.DEBUG)
re.compile('', re.DEBUG)
