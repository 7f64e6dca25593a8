import string

for call in (
    lambda: string.maketrans('abc', 'xyz')[95:102],
    lambda: string.maketrans('a', 'bc'),
    lambda: string.maketrans(1, 'b'),
    lambda: string.maketrans('a', None),
    lambda: string.maketrans(u'a', u'b')[97],
    lambda: type(string.maketrans),
    lambda: string.translate('abc', string.maketrans('a', 'b'), 'c'),
    lambda: string.translate(u'abc', {97: u'x'}),
    lambda: string.translate('abc', None, 'b'),
):
    try:
        print repr(call())
    except Exception as error:
        print type(error).__name__, error
