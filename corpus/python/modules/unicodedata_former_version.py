"""unicodedata.ucd_3_2_0 answers as the older version of the database does, and nobody can make another."""
import unicodedata

old = unicodedata.ucd_3_2_0
print unicodedata.unidata_version, old.unidata_version, type(old), type(old).__mro__
for point in [0x41, 0x221, 0xb2, 0x1369, 0x2070, 0xfa6b, 0x2f868, 0x2f91f, 0x1d7d9, 0x9fcb, 0xac00, 0x10ffff]:
    c = unichr(point)
    for database in (unicodedata, old):
        print hex(point), [database.category(c), database.bidirectional(c), database.east_asian_width(c), database.decomposition(c), database.name(c, None),
                           database.decimal(c, None), database.digit(c, None), database.numeric(c, None), database.normalize('NFKD', c)]
for text in ['LATIN SMALL LETTER D WITH CURL', 'SNOWMAN', 'CJK UNIFIED IDEOGRAPH-9FCB']:
    for database in (unicodedata, old):
        try:
            print repr(database.lookup(text))
        except KeyError as error:
            print error
for make in [lambda: unicodedata.UCD(), lambda: type('X', (unicodedata.UCD,), {}), lambda: old.name(), lambda: old.nothing]:
    try:
        print make()
    except Exception as error:
        print type(error).__name__, error
print [name for name in dir(old) if not name.startswith('_')]
