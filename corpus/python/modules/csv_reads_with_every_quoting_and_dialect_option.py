import csv


def rows(text, **options):
    try:
        return [(row, reader.line_num) for reader in [csv.reader(text.splitlines(True), **options)] for row in reader]
    except csv.Error as error:
        return str(error)


TEXTS = ['a,b\r\nc,"d,e"\r\n', '"x""y",z\n', 'a,"b\nc",d\n', "1,'two',3\n", 'a, "b", c\n', 'a\\,b,c\n', '"ab"c,d\n', 'a\rb\n', '"open', '1,2.5,"3"\n', '\n,\n']
OPTIONS = [{}, {'delimiter': ';'}, {'quotechar': "'"}, {'quoting': csv.QUOTE_NONE}, {'quoting': csv.QUOTE_NONE, 'escapechar': '\\'},
           {'skipinitialspace': True}, {'doublequote': False}, {'strict': True}, {'doublequote': False, 'escapechar': '\\'}]
for text in TEXTS:
    for options in OPTIONS:
        print repr(text), sorted(options), rows(text, **options)
print rows('1,"a"\n', quoting=csv.QUOTE_NONNUMERIC)
try:
    rows('x,"a"\n', quoting=csv.QUOTE_NONNUMERIC)
except ValueError as error:
    print error
