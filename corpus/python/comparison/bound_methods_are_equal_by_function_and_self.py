class C(object):
    def __init__(self, n):
        self.n = n

    def __eq__(self, other):
        return self.n == other.n

    def __hash__(self):
        return self.n

    def f(self):
        pass

    def g(self):
        pass


a, b, c = C(1), C(1), C(2)
print a.f == b.f, a.f == c.f, a.f == a.g, C.f == C.f, C.f == a.f, a.f != a.f
print hash(a.f) == hash(b.f), len(set([a.f, b.f, c.f]))
