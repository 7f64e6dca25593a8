import sys


class Out(object):
    def __init__(self):
        self.text = ''

    def write(self, text):
        self.text += text


class Own(Exception):
    pass


class NoText(Exception):
    def __str__(self):
        raise ValueError


def deep(n):
    if n:
        deep(n - 1)
    raise Own('deep')


def show(f, limit=None):
    real = sys.stderr
    try:
        f()
    except Exception:
        info = sys.exc_info()
    sys.stderr = Out()
    if limit is not None:
        sys.tracebacklimit = limit
    sys.excepthook(*info)
    if limit is not None:
        del sys.tracebacklimit
    text, sys.stderr = sys.stderr.text, real
    # The recorder's own files are not where this one is.
    print ''.join(line + '\n' for line in text.splitlines() if not line.startswith('    f()') or 'File' in line),


def raiser(error):
    def raises():
        raise error
    return raises


show(lambda: deep(2))
show(lambda: deep(3), 2)
show(lambda: deep(3), 0)
for error in [
    Own(),
    Own('x', 'y'),
    KeyError('k'),
    NoText(),
    ValueError(''),
    ValueError(u'\xe9'),
    SyntaxError('m'),
    SyntaxError('m', ('f.py', 3, 5, '   some text\n')),
    SyntaxError('m', ('f.py', 3, None, 'some text')),
    SyntaxError('m', (None, 3, 2, 'some')),
    SyntaxError('m', ('f', None, 2, 'some')),
    SyntaxError('m', ('f.py', 3, 9, 'l1\nl2 text\n')),
]:
    show(raiser(error), 0)
show(lambda: compile('x = (1 2)', 'file.py', 'exec'), 0)
