def show(make, *names):
    try:
        error = make()
    except Exception, refused:
        print type(refused).__name__, refused
        return
    print repr(error), '|', error, '|', [getattr(error, name) for name in names]


place = ('errno', 'strerror', 'filename', 'args')
for args in [(), (1,), (1, 'a'), (1, 'a', 'f'), (1, 'a', None), (1, 2, 3, 4), (None, None)]:
    show(lambda: IOError(*args), *place)
syntax = ('msg', 'filename', 'lineno', 'offset', 'text', 'print_file_and_line')
for args in [(), ('m',), ('m', ('a/f.py', 1, 2, 't')), ('m', ('f', None, 2, 't')), ('m', (None, 3L, 2, 't')), ('m', (1, 2)), ('m', 5), ('m', 'abcd')]:
    show(lambda: SyntaxError(*args), *syntax)
text = ('encoding', 'object', 'start', 'end', 'reason')
for args in [('a', 'b\xff', 1, 2, 'r'), ('a', 'bcd', 0, 2, 'r'), ('a', 'b', 5, 6, 'r'), ('a', u'b', 0, 1, 'r'), ('a', 'b', '0', 1, 'r'), ('a', 'b', 0, 1, u'r'), (1, 2)]:
    show(lambda: UnicodeDecodeError(*args), *text)
for args in [('a', u'b\xff', 1, 2, 'r'), ('a', u'\u1234', 0, 1, 'r'), ('a', u'\U00012345', 0, 1, 'r'), ('a', 'b', 0, 1, 'r')]:
    show(lambda: UnicodeEncodeError(*args), *text)
for args in [(u'b\xff', 1, 2, 'r'), (u'b', 0, 2, 'r'), ('a', u'b', 0, 1, 'r')]:
    show(lambda: UnicodeTranslateError(*args), *text)
for args in [(), (3,), (None,), (1, 2)]:
    show(lambda: SystemExit(*args), 'code', 'message')
