import re

scanner = re.Scanner([
    (r'[a-z]+', lambda scanner, token: (token.upper(), scanner.match.span())),
    (r'\d+', lambda scanner, token: int(token)),
    (r'(=)(=)?', 'equals'),
    (r'\s+', None),
])
print scanner.scan('ab = 12 cd==3 ! rest')
print scanner.scan(''), scanner.scan('?')
print re.Scanner([('A', lambda s, t: t)], re.I).scan('aAb')
try:
    re.Scanner([('(', None)])
except re.error as error:
    print error
