import fnmatch
import glob

print repr(fnmatch.translate(u'*')), repr(fnmatch.translate(u'a?')), glob.has_magic('a*'), glob.has_magic('a')
print fnmatch.__all__, glob.__all__
for call in (lambda: fnmatch.fnmatch(5, 'a'), lambda: fnmatch.fnmatch('ab', 'a[!c]'), lambda: fnmatch.filter(['a', 'b.py'], '*.py')):
    try:
        print repr(call())
    except Exception as error:
        print type(error).__name__, error, error.args
