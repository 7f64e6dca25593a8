import sys

for call in [
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
print tuple(sys.version_info), sys.version_info[:2], sys.gettrace()
