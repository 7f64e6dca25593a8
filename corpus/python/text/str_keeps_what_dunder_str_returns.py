class Doubled(str):
    def __new__(cls, content=''):
        return str.__new__(cls, 2 * content)

    def __str__(self):
        return self


class Holder(object):
    def __init__(self, held):
        self.held = held

    def __str__(self):
        return self.held


class Plain(str):
    pass


print type(str(Doubled('a'))).__name__, len(str(Doubled('a')))
print type(str(Holder(Plain('b')))).__name__
print type(str(Plain('c'))).__name__
print type(Plain(Holder('d'))).__name__
print type('%s' % Holder(Plain('e'))).__name__
