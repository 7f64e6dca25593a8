class Old:
    @classmethod
    def make(cls):
        return cls.__name__, str(cls), type(cls), type(cls())


class Derived(Old):
    pass


class Describe(object):
    def __get__(self, instance, owner):
        return instance is None, str(owner)


Old.described = Describe()
print Old.make(), Old().make(), Derived.make(), Derived().make(), Old.make.im_self, Derived.described, Derived().described


class New(Old, object):
    pass


print New.make(), New.described
