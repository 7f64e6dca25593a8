import csv
from StringIO import StringIO

reader = csv.DictReader(StringIO('a,b,c\r\n1,2,3\r\n\r\n4,5\r\n'), restval='none')
print reader.fieldnames, [sorted(row.items()) for row in reader], reader.line_num
print [sorted(row.items()) for row in csv.DictReader(['1,2,3'], ['x', 'y'], restkey='rest')]
print csv.DictReader([]).fieldnames
out = StringIO()
writer = csv.DictWriter(out, ['a', 'b'], restval='-')
writer.writeheader()
writer.writerows([{'a': 1}, {'b': 'x,y', 'a': ''}])
print repr(out.getvalue())
for call in [lambda: writer.writerow({'z': 1}), lambda: csv.DictWriter(out, [], extrasaction='other')]:
    try:
        call()
    except ValueError as error:
        print error
csv.DictWriter(out, ['a'], extrasaction='ignore').writerow({'a': 2, 'z': 3})
print repr(out.getvalue())
