import contextlib


class Context(object):
    def __init__(self, name, swallows=False):
        self.name, self.swallows = name, swallows

    def __enter__(self):
        print 'enter', self.name
        if self.name == 'fails':
            raise ValueError('entering')
        return self.name

    def __exit__(self, kind, value, traceback):
        print 'exit', self.name, kind and kind.__name__, value, traceback is not None
        if self.name == 'replaces':
            raise LookupError('replaced')
        return self.swallows


def run(names, error=None):
    try:
        with contextlib.nested(*[Context(name, name == 'swallows') for name in names]) as values:
            print values
            if error:
                raise error
        print 'after'
    except Exception, e:
        print type(e).__name__, e


run([])
run(['a', 'b'])
run(['a', 'b'], KeyError('k'))
run(['a', 'swallows', 'b'], KeyError('k'))
run(['a', 'replaces', 'b'], KeyError('k'))
run(['a', 'replaces'])
run(['a', 'fails', 'b'])
run(['swallows', 'fails'])


def decorated():
    yield


decorated.attribute = 'kept'
manager = contextlib.contextmanager(decorated)
print manager.attribute, manager.__name__, contextlib.__all__
