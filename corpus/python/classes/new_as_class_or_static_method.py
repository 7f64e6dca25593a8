class S(object):
    @staticmethod
    def __new__(*args):
        return args


class K(object):
    @classmethod
    def __new__(*args):
        return args


print S(1, 2) == (S, 1, 2), K(1, 2) == (K, K, 1, 2)
