class D(object):
    def __get__(self, obj, cls):
        return cls


class Old:
    d = D()

    @classmethod
    def c(cls):
        return cls


class Mixed(Old, object):
    pass


print Old.d is Old, Old().d is Old, Old.c() is Old, Old().c() is Old, Mixed.c() is Mixed, Old.c.im_self is Old
