import sys


def handled():
    return sys.exc_info()[0] and sys.exc_info()[0].__name__


def clears():
    sys.exc_clear()


def handles_and_clears():
    try:
        raise KeyError('own')
    except KeyError:
        pass
    print 'own', handled()
    sys.exc_clear()
    print 'own cleared', handled()


def caller():
    try:
        raise ValueError('caller')
    except ValueError:
        pass
    handles_and_clears()
    print 'the caller keeps its own', handled()
    clears()
    print 'cleared from below', handled()


try:
    raise TypeError('module')
except TypeError:
    pass
caller()
print 'module', handled(), sys.exc_type.__name__, sys.exc_value
sys.exc_clear()
print handled(), sys.exc_type, sys.exc_value, sys.exc_traceback
try:
    raise
except TypeError, e:
    print e
