import csv


class Semicolons(csv.excel):
    delimiter = ';'


csv.register_dialect('semi', Semicolons)
csv.register_dialect('bars', delimiter='|', quoting=csv.QUOTE_ALL)
csv.register_dialect('single', 'bars', quotechar="'")
print sorted(csv.list_dialects()), list(csv.reader(["a;b|'c'"], 'semi')), list(csv.reader(["a;b|'c'"], dialect='single'))
found = csv.get_dialect('single')
print found.delimiter, found.quotechar, found.quoting, found.doublequote, found.escapechar, repr(found.lineterminator)
csv.unregister_dialect('semi')


def attempt(call, *args, **options):
    try:
        print call(*args, **options)
    except (TypeError, csv.Error) as error:
        print type(error).__name__, error


attempt(csv.get_dialect, 'semi')
attempt(csv.unregister_dialect, 'semi')
attempt(csv.reader, [], 'semi')
attempt(csv.reader, [], delimiter='ab')
attempt(csv.reader, [], delimiter=u';')
attempt(csv.reader, [], quoting=9)
attempt(csv.reader, [], quotechar=None, quoting=csv.QUOTE_ALL)
attempt(csv.reader, [], lineterminator=None)
attempt(csv.reader, [], unknown=1)
attempt(csv.reader, 5)
attempt(csv.writer, 5)
attempt(csv.register_dialect, 5)
attempt(csv.Dialect)
attempt(csv.field_size_limit, 'a')
attempt(setattr, found, 'delimiter', 'x')
attempt(setattr, found, 'quoting', 1)
before = csv.field_size_limit(3)
attempt(list, csv.reader(['abcd']))
print before, csv.field_size_limit(before)
