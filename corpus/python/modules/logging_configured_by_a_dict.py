import logging
import logging.config
import logging.handlers
import sys

sys.stderr = sys.stdout
early = logging.getLogger('early')
early_child = logging.getLogger('app.early')


class Shout(logging.Formatter):
    def format(self, record):
        return logging.Formatter.format(self, record).upper()


class No(logging.Filter):
    def __init__(self, word):
        logging.Filter.__init__(self)
        self.word = word

    def filter(self, record):
        return self.word not in record.getMessage()


logging.config.dictConfig({
    'version': 1,
    'formatters': {'plain': {'format': '%(levelname)s %(name)s %(message)s'}, 'shout': {'()': Shout, 'fmt': '%(message)s'}},
    'filters': {'only': {'name': 'app'}, 'no': {'()': No, 'word': 'secret'}},
    'handlers': {
        'out': {'class': 'logging.StreamHandler', 'stream': 'ext://sys.stdout', 'formatter': 'plain', 'filters': ['no']},
        'loud': {'class': 'logging.StreamHandler', 'formatter': 'shout', 'level': 'ERROR'},
        'memory': {'class': 'logging.handlers.MemoryHandler', 'capacity': 2, 'target': 'loud'},
    },
    'loggers': {'app': {'level': 'DEBUG', 'handlers': ['loud'], 'propagate': True}, 'held': {'handlers': ['memory'], 'propagate': False}},
    'root': {'level': 'WARNING', 'handlers': ['out']},
})
app = logging.getLogger('app')
app.debug('a debug message')
app.error('an error')
app.warning('a secret')
early.error('disabled %s', early.disabled)
early_child.warning('kept, as a child of one that is named')
held = logging.getLogger('held')
held.warning('first')
held.error('second')
logging.config.dictConfig({'version': 1, 'incremental': True, 'handlers': {'loud': {'level': 'DEBUG'}}, 'loggers': {'app': {'level': 'ERROR'}}})
print logging.getLogger('app').level, [handler.level for handler in app.handlers], app.handlers[0].name
for config in ({}, {'version': 2}, {'version': 1, 'handlers': {'h': {'class': 'no.such.Thing'}}}, {'version': 1, 'root': {'handlers': ['missing']}}, {'version': 1, 'root': {'level': 'FOO'}}, {'version': 1, 'loggers': {'x': {'handlers': ['nope']}}}, {'version': 1, 'incremental': True, 'handlers': {'q': {}}}):
    try:
        print logging.config.dictConfig(config)
    except ValueError as error:
        print error
memory = logging.handlers.MemoryHandler(3, flushLevel=logging.ERROR)
memory.setTarget(logging.StreamHandler(sys.stdout))
for level in (10, 20, 40):
    memory.handle(logging.makeLogRecord({'levelno': level, 'msg': 'level %d' % level}))
    print len(memory.buffer)
