import sys

for value in [1, True, 'abc', u'abc', 2.5, 3L, 2 ** 100, 1j, None, (), (1, 2), [], {}, set(), object(), xrange(3), len, lambda: 1]:
    print sys.getsizeof(value),
print
print dict.fromkeys(range(10)).__sizeof__(), sys.getsizeof(dict.fromkeys(range(10)))


class Sized(object):
    def __sizeof__(self):
        return 100


print sys.getsizeof(Sized())
for call in [
    lambda: sys.getsizeof(),
    lambda: sys.exit(1, 2),
    lambda: sys.setrecursionlimit(0),
    lambda: sys.setrecursionlimit('x'),
    lambda: sys.setrecursionlimit(2 ** 40),
    lambda: sys._getframe(100),
    lambda: type(sys.version_info)(),
]:
    try:
        print call()
    except Exception, e:
        print type(e).__name__, e
sys.displayhook(None)
sys.displayhook('shown')
import __builtin__
print __builtin__._
exec compile('1 + 1', '', 'single')
print _
shown = []
sys.displayhook = shown.append
exec compile('"kept"', '', 'single')
print shown, sys.displayhook is sys.__displayhook__


class Out(object):
    text = ''

    def write(self, text):
        self.text += text


real, sys.stderr = sys.stderr, Out()
try:
    raise KeyError('x')
except KeyError:
    sys.excepthook(*sys.exc_info())
print sys.stderr.text.splitlines()[-1]
sys.stderr = real
print tuple(sys.version_info), sys.version_info[:2], sys.gettrace()
