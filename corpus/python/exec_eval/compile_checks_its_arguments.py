def show(*args, **keywords):
    try:
        code = compile(*args, **keywords)
        print args, sorted(keywords), code.co_name, repr(code.co_filename), code.co_flags
    except Exception as error:
        print args, sorted(keywords), type(error).__name__, error

show(), show('1'), show('1', 'f'), show('1', 'f', 'foo'), show('1', 'f', 1), show('1', 1, 'eval'), show(1, 'f', 'eval'), show('1', None, 'eval'), show('1', u'f', u'eval'), show(bytearray('1'), 'f', 'eval')
for flags in (0, 1, -1, 0x10, 0x200, 0x1000, 0x2000, 0x4000, 0x8000, 0x10000, 0x20000, 1 << 40, -1 << 40, 1.5, True, 2L, 'x', None):
    show('"a"', 'f', 'eval', flags)
for alone in (0, 1, 'x', [], None, 1 << 40):
    show('1', 'f', 'eval', 0, alone)
show('1', 'f', 'eval', 0, 1, 2), show(source='1', filename='f', mode='eval'), show('1', filename='f', mode='eval', flags=0, dont_inherit=1), show('1', 'f', 'eval', foo=1)
for source in ('\n\nx=1', '', '"doc"', '\n\n"doc"', '\n\n5\n\ny=1', '\n\npass\n\nx', '\n\n@a\n@b\ndef f(): pass', '\n\nimport a', '\n\n"""a\nb"""\n\nx'):
    print repr(source), compile(source, 'f', 'exec').co_firstlineno,
print compile('\n\n(x\n)', 'f', 'eval').co_firstlineno
