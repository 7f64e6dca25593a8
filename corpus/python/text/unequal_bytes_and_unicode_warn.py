"""Comparing bytes beyond ASCII with unicode warns once for each place and is unequal; warnings' filters say what becomes of it."""
import warnings


def show(message, category, filename, lineno, file=None, line=None):
    print category.__name__, lineno, message


warnings.showwarning = show
print '\xe9' == u'\xe9'
print u'\xe9' != '\xe9'
for _ in range(3):
    print '\xe9' == u'\xe9',
print '\xe9' in [u'a', u'\xe9']
print [u'\xe9'].count('\xe9'), u'\xe9' == 'e', 'a' == u'a'
try:
    print '\xe9' < u'\xe9'
except UnicodeDecodeError as error:
    print error
with warnings.catch_warnings():
    warnings.simplefilter('error')
    try:
        print (
            '\xe9' ==
            u'\xe8')
    except UnicodeWarning as error:
        print 'raised', error
with warnings.catch_warnings(record=True) as log:
    warnings.simplefilter('always')
    for _ in range(2):
        '\xe9' != u'\xe8'
    print len(log), log[0].category, log[0].lineno
warnings.simplefilter('ignore')
print '\xe9' == u'\xe7'
