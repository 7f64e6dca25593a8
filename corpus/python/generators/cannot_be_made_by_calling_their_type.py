def g():
    yield 1
for make in (lambda: type(g())(), lambda: g().__class__(1)):
    try:
        make()
    except TypeError, e:
        print e
