import sys
import warnings

__file__ = 'place.pyc'


class Shown(object):
    def write(self, text):
        print 'E', repr(text)


sys.stderr = Shown()
for i in range(2):
    warnings.warn('loop')
warnings.warn('loop')
warnings.warn('two\nlines')
warnings.warn('far', stacklevel=50)
warnings.warn('hidden', DeprecationWarning)
for category in (FutureWarning, SyntaxWarning, RuntimeWarning, UnicodeWarning):
    warnings.warn(category('c'))
warnings.showwarning('m', UserWarning, 'f', 1)
warnings.showwarning('m', UserWarning, 'f', 1, Shown(), 'a line')
warnings.warn_explicit('explicit', UserWarning, 'other.py', 12)
print sorted(key[0] for key in __warningregistry__)
