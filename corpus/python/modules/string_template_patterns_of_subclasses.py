import string


class Bad(string.Template):
    pattern = r'(?P<other>.*)|(?P<escaped>@{2})|@(?P<named>[a-z]+)|@{(?P<braced>[a-z]+)}|(?P<invalid>@)|'


class Dotted(string.Template):
    delimiter = '@'
    idpattern = r'[a-z]+\.[a-z]+'


for template in (Bad('@bag likes'), Dotted('@a.b @@ @{c.d}|'), Dotted('@a'), Dotted('@')):
    for call in (lambda: template.substitute({'a.b': 1, 'c.d': 2}), lambda: template.safe_substitute({'a.b': 1})):
        try:
            print call()
        except ValueError as error:
            print str(error.args[0])
