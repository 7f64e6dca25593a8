def attempt(f, *args, **kw):
    try:
        print repr(f(*args, **kw))
    except Exception, e:
        print '%s: %s' % (type(e).__name__, e)


attempt(list.append.__get__, 1)
attempt(list.__add__.__get__, 1)
attempt(int.real.__get__, 'a')
attempt(int.real.__set__, 'a', 2)
attempt(dict.__dict__['fromkeys'].__get__, None, int)
attempt(dict.__dict__['fromkeys'].__get__, 1)
attempt(dict.__dict__['fromkeys'].__get__, None, 3)
attempt(dict.__dict__['fromkeys'], 1)
attempt(dict.__dict__['fromkeys'], int, [1])
attempt(dict.__dict__['fromkeys'])
attempt('a'.__add__, a=1)
attempt({}.__setitem__, 1)
attempt([].__getslice__, 1)
attempt((2).__pow__)
attempt(setattr, list.append, '__name__', 1)
print [].__add__.__objclass__, int.__new__.__self__, len.__module__, [].append.__module__
l = []
print l.append == l.append, l.append == [].append, l.append is l.append, len == len, l.append != l.extend
print {}.get.__call__ == {}.get.__call__, l.__add__ == l.__add__, [1].__add__ == [].__add__
