from contextlib import contextmanager, nested


@contextmanager
def block(name, swallow=False, at_exit=None):
    print 'enter', name
    try:
        yield name
    except ValueError as error:
        print 'caught', error
        if not swallow:
            raise
    finally:
        print 'exit', name
        if at_exit is not None:
            raise at_exit


with nested(block(1), block(2)) as (a, b):
    print a, b
with nested():
    print 'nothing'
for blocks in ((block(3), block(4, True)), (block(5, True), block(6)), (block(7), block(8)), (block(9, True), block(10, at_exit=ValueError('late')))):
    try:
        with nested(*blocks):
            raise ValueError('inside')
        print 'swallowed'
    except ValueError as error:
        print 'out', error
try:
    with nested(block(11), 5):
        print 'never'
except AttributeError as error:
    print error


def plain():
    yield


plain.mark = 1
print contextmanager(plain).mark
