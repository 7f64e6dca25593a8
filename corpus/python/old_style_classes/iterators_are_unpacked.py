def attempt(f, *args, **kw):
    try:
        print repr(f(*args, **kw))
    except Exception, e:
        print '%s: %s' % (type(e).__name__, e)


class Steps:
    def __init__(self):
        self.i = 0

    def next(self):
        if self.i == 3:
            raise StopIteration
        self.i += 1
        return self.i


class Items:
    def __iter__(self):
        return Steps()


a, b, c = Items()
print a, b, c
attempt(lambda: [x for (x, y) in [Items()]])
try:
    a, b, c = Steps()
except TypeError, e:
    print e
