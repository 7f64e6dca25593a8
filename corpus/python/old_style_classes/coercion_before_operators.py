class Pair:
    def __init__(self, n):
        self.n = n

    def __coerce__(self, other):
        print 'coerce', other,
        return Pair(self.n * 10), other

    def __add__(self, other):
        return 'add', self.n, other

    def __iadd__(self, other):
        return 'iadd', self.n, other


class Number:
    def __coerce__(self, other):
        return 5, other


print Pair(1) + 2
x = Pair(1)
x += 2
print x
y = Number()
y += 1
print y, Number() * 3, 3 - Number(), Number() < 6, cmp(Number(), 5)
