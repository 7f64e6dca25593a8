import inspect


def function(a, b=1, *rest, **options):
    """First line.

      indented
    """
    return a


def nested((x, y), z=(1, 2)):
    yield x


class Base(object):
    "Of the base."
    data = 1

    def method(self, q=3):
        pass

    @staticmethod
    def static(a):
        pass

    @classmethod
    def cls_method(cls):
        pass

    prop = property(lambda self: 1)


class Old:
    def method(self, *args):
        pass


class Derived(Base):
    def method(self):
        pass


THINGS = [function, nested, nested((1, 2)), Base, Old, Base(), Old(), Base.method, Base().method, Base.static, Base.cls_method, len, [].append, list.append, inspect, function.func_code, 5]
for name in ['ismodule', 'isclass', 'ismethod', 'isfunction', 'isgeneratorfunction', 'isgenerator', 'iscode', 'isbuiltin', 'isroutine', 'isabstract', 'ismethoddescriptor', 'isdatadescriptor']:
    print name, ''.join(str(int(getattr(inspect, name)(thing))) for thing in THINGS)
for thing in [function, nested, Base.method, Old().method, lambda x, *y: x]:
    spec = inspect.getargspec(thing)
    print spec, inspect.formatargspec(*spec)
print inspect.getdoc(function), inspect.getdoc(Base()), repr(inspect.cleandoc('  a\n    b\n  c\n\n')), inspect.getmro(Derived), len(inspect.getmro(Old))
print [name for name, _ in inspect.getmembers(Base) if name[0] != '_'], [name for name, _ in inspect.getmembers(Base, inspect.ismethod)]
print [(item.name, item.kind, item.defining_class.__name__) for item in inspect.classify_class_attrs(Derived) if item.name[:2] != '__']
for args, named in [((1,), {}), ((1, 2, 3), {'z': 5}), ((), {}), ((1,), {'a': 2})]:
    for call in [function, Base().method, lambda x, y, z=1: 0, lambda: 0]:
        try:
            bound = inspect.getcallargs(call, *args, **named)
            bound.pop('self', None)
            print sorted(bound.items())
        except TypeError as error:
            print error
print inspect.getcallargs(nested, (1, 2)), inspect.getclasstree([Base, Derived])


def values(a, b=2, *c):
    info = inspect.getargvalues(inspect.currentframe())
    return inspect.formatargvalues(info.args, info.varargs, info.keywords, info.locals), [frame[3] for frame in inspect.stack()][:1]


print values(1, 2, 3)
for call in [lambda: inspect.getargspec(len), lambda: inspect.getfile(5), lambda: inspect.getsource(len)]:
    try:
        print call()
    except TypeError as error:
        print error
