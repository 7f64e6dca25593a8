import StringIO
import sys
import traceback


def inner(n):
    if n == 0:
        raise ValueError('at the bottom')
    inner(n - 1)


def short(path_and_rest):
    return path_and_rest[0].split('/')[-1], path_and_rest[1:]


try:
    inner(2)
except ValueError:
    kind, value, tb = sys.exc_info()
print [short(entry) for entry in traceback.extract_tb(tb)]
print [short(entry) for entry in traceback.extract_tb(tb, 2)]
print [line.split('"')[2] for line in traceback.format_tb(tb)]
print traceback.format_list([('f.py', 3, 'name', '  text  '), ('g.py', 4, '?', None)])
print traceback.format_exception_only(kind, value)
print traceback.format_exception(kind, value, None)
print traceback.format_exception(kind, value, tb)[0], traceback.format_exception(kind, value, tb)[-1]
for args in [
    (None, None),
    (KeyError, None),
    (KeyError, KeyError('k')),
    (KeyError, ''),
    ('text', 'value'),
    (SyntaxError, SyntaxError('bad', ('f.py', 3, 5, '  a b c\n'))),
    (SyntaxError, SyntaxError('bad', (None, 3, None, '  a b c\n'))),
    (SyntaxError, SyntaxError('bad', ('f.py', 3, 1, None))),
    (SyntaxError, SyntaxError('bad', ('f.py', 3, 4, '\ta\tb'))),
    (SyntaxError, SyntaxError('bad')),
    (ValueError, ValueError(u'\xe9')),
]:
    print traceback.format_exception_only(*args)


class NoText(Exception):
    def __str__(self):
        raise TypeError('no text')

    __unicode__ = __str__


print traceback.format_exception_only(NoText, NoText())
print traceback.format_exc().splitlines()[-1]
out = StringIO.StringIO()
traceback.print_exc(file=out)
print [line for line in out.getvalue().splitlines() if 'File' not in line]
sys.exc_clear()
print repr(traceback.format_exc())
out = StringIO.StringIO()
traceback.print_exc(None, out)
print repr(out.getvalue())


def stack():
    return traceback.extract_stack()[-1][1:], len(traceback.format_stack(limit=1))


print stack()
out = StringIO.StringIO()
traceback.print_list([('f.py', 3, 'name', 'text')], out)
print repr(out.getvalue())
try:
    compile('x = (1,\n  2 3)\n', 'name.py', 'exec')
except SyntaxError:
    print ''.join(traceback.format_exception_only(*sys.exc_info()[:2])),
try:
    traceback.print_last()
except ValueError, e:
    print e
sys.tracebacklimit = 1
print len(traceback.extract_tb(tb)), len(traceback.format_tb(tb))
del sys.tracebacklimit
print tb.tb_next is tb.tb_next, tb.tb_next.tb_lineno, tb.tb_frame.f_code.co_name, traceback.tb_lineno(tb)
