def attempt(f, *args, **kw):
    try:
        print repr(f(*args, **kw))
    except Exception, e:
        print '%s: %s' % (type(e).__name__, e)


for result in ('x', 1, -1, True, 1L, 2.5, None, 2 ** 70):
    for base in ((object,), ()):
        for name, use in (('nonzero', bool), ('len', len), ('len', bool), ('hash', hash), ('hex', hex), ('oct', oct),
                          ('complex', complex), ('coerce', lambda x: coerce(x, 1)), ('dir', dir)):
            namespace = {'__%s__' % name: lambda self, *args: result}
            if base:
                cls = type('X', base, namespace)
            else:
                class cls:
                    pass
                cls.__dict__.update(namespace)
            print name, result,
            attempt(use, cls())
