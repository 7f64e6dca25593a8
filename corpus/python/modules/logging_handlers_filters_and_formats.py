import logging
import sys
import time
from StringIO import StringIO

sys.stderr = sys.stdout
stream = StringIO()
handler = logging.StreamHandler(stream)
handler.setFormatter(logging.Formatter('%(name)s|%(levelname)-8s|%(levelno)s|%(filename)s|%(module)s|%(funcName)s|%(lineno)d|%(message)s|%(threadName)s|%(processName)s'))
log = logging.getLogger('a.b')
log.addHandler(handler)
log.propagate = 0


def function():
    log.error('inside')


def flush():
    print repr(stream.getvalue())
    stream.truncate(0)


function()
log.error(u'uni\xe9')
log.error({'a': 1})
log.error(None)
log.error('no arguments %s')
log.log(35, 'level %s', (1, 2))
flush()


class NoSecrets(logging.Filter):
    def filter(self, record):
        return 'secret' not in record.getMessage()


log.addFilter(NoSecrets())
log.error('a secret')
log.error('open')
handler.addFilter(logging.Filter('a'))
log.error('named')
other = logging.getLogger('ab')
other.addHandler(handler)
other.propagate = 0
other.error('not of a')
flush()


class Collect(logging.Handler):
    def __init__(self):
        logging.Handler.__init__(self)
        self.lines = []

    def emit(self, record):
        self.lines.append(self.format(record))


collect = Collect()
mine = logging.getLogger('mine')
mine.addHandler(collect)
mine.addHandler(collect)
mine.setLevel(logging.DEBUG)
mine.propagate = False
mine.debug('one')
collect.setLevel(logging.ERROR)
mine.info('two')
mine.error('three')
collect.setFormatter(logging.Formatter('%(user)s %(message)s'))
mine.error('four', extra={'user': 'bob'})
adapter = logging.LoggerAdapter(mine, {'user': 'al'})
adapter.error('adapted')
adapter.log(logging.CRITICAL, 'z %d', 3)
print collect.lines, adapter.isEnabledFor(10)
record = logging.makeLogRecord({'msg': 'hi %s', 'args': ('there',), 'name': 'n', 'levelname': 'INFO', 'created': 0, 'msecs': 5.7})
print record.getMessage(), record, logging.Formatter('%(levelname)s:%(message)s').format(record)
print logging.LogRecord('n', 10, '/a/b/c.py', 5, 'm', (), None), logging.LogRecord('n', 10, '/a/b/c.py', 5, 'm', (), None, 'f').module
print logging.BufferingFormatter(logging.Formatter('<%(message)s>')).format([record, record]), repr(logging.BufferingFormatter().format([]))
for formatter in (logging.Formatter('%(asctime)s %(message)s', '%Y'), logging.Formatter('%(asctime)s')):
    formatter.converter = time.gmtime
    print formatter.format(record), formatter.usesTime()


class Verbose(logging.Logger):
    def verbose(self, *args):
        self.log(5, *args)

    def makeRecord(self, *args, **kwargs):
        made = logging.Logger.makeRecord(self, *args, **kwargs)
        made.user = 'verbose'
        return made


logging.setLoggerClass(Verbose)
verbose = logging.getLogger('verbose')
verbose.propagate = 0
verbose.setLevel(1)
collect.setLevel(0)
verbose.addHandler(collect)
verbose.verbose('said %s', 1)
print collect.lines[-1], logging.getLoggerClass().__name__
collect.name = 'c'
print collect.name, collect.get_name(), collect.filters, logging.NullHandler().handle(record)
