import csv


class Sink(object):
    def __init__(self):
        self.lines = []

    def write(self, line):
        self.lines.append(line)


ROWS = [[], [''], [None], ['', ''], [1, 2.5, 10 ** 20, True, None], ['a b', ' c'], ['x,y', 'q"r', "s't"], ['line\nend'], ['back\\slash'], [u'u']]
OPTIONS = [{}, {'quoting': csv.QUOTE_ALL}, {'quoting': csv.QUOTE_NONNUMERIC}, {'quoting': csv.QUOTE_NONE}, {'quoting': csv.QUOTE_NONE, 'escapechar': '\\'},
           {'doublequote': False, 'escapechar': '\\'}, {'doublequote': False}, {'lineterminator': '\n', 'delimiter': ' '}, {'quotechar': "'"}]
for options in OPTIONS:
    for row in ROWS:
        sink = Sink()
        try:
            csv.writer(sink, **options).writerow(row)
            print sink.lines
        except csv.Error as error:
            print error
for bad in [5, {}, set([1])]:
    try:
        csv.writer(Sink()).writerow(bad)
    except csv.Error as error:
        print error
try:
    csv.writer(Sink()).writerow([u'\xe9'])
except UnicodeEncodeError as error:
    print error
