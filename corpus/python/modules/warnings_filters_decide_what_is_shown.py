import warnings

print warnings.filters
for action in ('always', 'once', 'module', 'default', 'ignore'):
    with warnings.catch_warnings(record=True) as log:
        warnings.simplefilter(action)
        for i in range(3):
            warnings.warn(action)
        warnings.warn(action)
        warnings.warn(action + ' more')
        print action, [str(each.message) for each in log]
with warnings.catch_warnings():
    warnings.simplefilter('error')
    for given in ('text', UserWarning('instance'), DeprecationWarning('a', 'b')):
        try:
            warnings.warn(given)
        except Warning as error:
            print type(error).__name__, error.args
    warnings.filterwarnings('ignore', 'abc.*')
    warnings.warn('ABCdef')
    try:
        warnings.warn('xabc')
    except UserWarning as error:
        print error
    warnings.resetwarnings()
    print warnings.filters


def old():
    warnings.warn('old', DeprecationWarning, stacklevel=2)


def caller():
    old()


class Own(UserWarning):
    pass


with warnings.catch_warnings(record=True) as log:
    warnings.simplefilter('always')
    caller()
    warnings.simplefilter('always', Own)
    warnings.warn('q', Own)
    warnings.warn(Own('r', 2))
    print [(each.lineno, each.category.__name__, str(each.message)) for each in log]


def show(message, category, filename, lineno, file=None, line=None):
    print 'shown', message, category.__name__, lineno, file, line


former = warnings.showwarning
warnings.showwarning = show
warnings.warn('by the own function')
warnings.warn('hidden', PendingDeprecationWarning)
warnings.showwarning = former
for call in (
    lambda: warnings.warn('x', 5),
    lambda: warnings.warn('x', int),
    lambda: warnings.warn(),
    lambda: warnings.warn('x', UserWarning, 's'),
    lambda: warnings.simplefilter('foo'),
    lambda: warnings.filterwarnings('ignore', 5),
    lambda: warnings.filterwarnings('ignore', '', 5),
    lambda: warnings.filterwarnings('ignore', '', int),
    lambda: warnings.filterwarnings('ignore', '', Warning, 5),
    lambda: warnings.filterwarnings('ignore', lineno=-1),
    lambda: warnings.formatwarning('m', UserWarning, 'f.py', 3, 'line  '),
    lambda: warnings.formatwarning(u'\xe9', UserWarning, 'f.py', 3, 'line'),
    lambda: str(warnings.WarningMessage('m', UserWarning, 'f', 1)),
    lambda: warnings.catch_warnings(record=True),
    lambda: warnings.catch_warnings().__exit__(),
):
    try:
        print repr(call())
    except Exception as error:
        print type(error).__name__, error
