import sys


class Fails(object):
    def __enter__(self):
        return self

    def __exit__(self, *args):
        raise KeyError(args[0] and args[0].__name__)


def plain():
    with Fails():
        x = 1
        if x:
            y = 2


def raising():
    with Fails():
        raise ValueError(
            'first')
        x = 1


def generator():
    with Fails():
        yield 1
        x = [
            2]


for f in [plain, raising, lambda: list(generator())]:
    try:
        f()
    except KeyError, e:
        tb = sys.exc_info()[2]
        lines = []
        while tb is not None:
            lines.append(tb.tb_lineno)
            tb = tb.tb_next
        print e, lines
