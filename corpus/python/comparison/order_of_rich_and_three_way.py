class R(object):
    def __init__(self, n):
        self.n = n

    def __lt__(self, other):
        print 'lt', self.n,
        return NotImplemented

    def __gt__(self, other):
        print 'gt', self.n,
        return NotImplemented

    def __eq__(self, other):
        print 'eq', self.n,
        return NotImplemented

    def __cmp__(self, other):
        print 'cmp', self.n,
        return 0


class S(R):
    pass


a, b, c = R(1), R(2), S(3)
print a < b
print a < c
print c < a
print a == c
print cmp(a, b)
print cmp(a, c)
print cmp(a, 1)
print 1 < a
