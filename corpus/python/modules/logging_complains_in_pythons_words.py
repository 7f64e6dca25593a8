import logging

log = logging.getLogger('x')
log.addHandler(logging.NullHandler())
log.propagate = 0
for call in (
    lambda: log.setLevel('foo'),
    lambda: log.setLevel(2.5),
    lambda: log.setLevel(None),
    lambda: log.setLevel(u'INFO'),
    lambda: logging.getLogger(5),
    lambda: log.log('x', 'y'),
    lambda: log.info(),
    lambda: log.error('a', foo=1),
    lambda: log.error('x', extra={'name': 1}),
    lambda: log.error('x', extra={'message': 1}),
    lambda: logging.Handler().emit(None),
    lambda: logging.Handler('x'),
    lambda: logging.setLoggerClass(int),
    lambda: logging.setLoggerClass(5),
    lambda: logging.foo,
    lambda: logging.getLogger(u'\xe9').name,
    lambda: logging.getLogger('').name,
):
    try:
        print repr(call())
    except Exception as error:
        print type(error).__name__, error
