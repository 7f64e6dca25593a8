def attempt(f, *args, **kw):
    try:
        print repr(f(*args, **kw))
    except Exception, e:
        print '%s: %s' % (type(e).__name__, e)


class mysuper(super):
    def __init__(self, *args):
        super(mysuper, self).__init__(*args)
        self.note = len(args)


class A(object):
    def f(self):
        return 'A'


class B(A):
    def f(self):
        return 'B' + mysuper(B, self).f()


print B().f(), mysuper(B, B()).note, type(mysuper(B)).__name__
B.sup = mysuper(B)
print type(B().sup).__name__, B().sup.f()
attempt(super, B, x=1)
attempt(super, 1)
attempt(super, None)
