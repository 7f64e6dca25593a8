import csv

SAMPLES = ['a,b\n1,2\n3,4\n', '"a";"b"\n"c";"d"\n', 'a\tb\n1\t2\n', "'a' , 'b'\n'c' , 'd'\n", 'a, "b", c\n1, "2", 3\n', '"a""b","c"\n"d","e"\n', 'name:x\nfoo:1\nbar:3\n',
           'x|y|z\n1|2|3\n', 'abc\ndef\n', '"x"\n"y"\n', '']
for sample in SAMPLES:
    try:
        dialect = csv.Sniffer().sniff(sample)
        print repr(dialect.delimiter), dialect.quotechar, dialect.doublequote, dialect.skipinitialspace, csv.Sniffer().has_header(sample)
    except csv.Error as error:
        print error
print csv.Sniffer().sniff('a,b;c\nd,e;f\n', ';').delimiter
