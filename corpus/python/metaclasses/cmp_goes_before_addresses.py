class Meta(type):
    def __cmp__(cls, other):
        return cmp(cls.__name__, other.__name__)


class C(object):
    __metaclass__ = Meta


class B(C):
    pass


print C > B, B > C, sorted([C, B]) == [B, C], max(B, C).__name__, C == C, B != C, cmp(B, C)
