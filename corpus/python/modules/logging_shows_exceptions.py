import logging
import sys

sys.stderr = sys.stdout
logging.basicConfig(format='%(levelname)s %(message)s')


def divide():
    return 1 / 0


def show():
    try:
        divide()
    except ZeroDivisionError:
        logging.exception('failed %s', 'x')
        logging.error('again', exc_info=True)
        logging.warning('told', exc_info=sys.exc_info())


show()
logging.error('no exception', exc_info=1)
try:
    raise ValueError('two\nlines')
except ValueError:
    print repr(logging.Formatter().formatException(sys.exc_info()))


class Failing(logging.Handler):
    def emit(self, record):
        try:
            raise ValueError('in emit')
        except ValueError:
            self.handleError(record)


logging.raiseExceptions = 0
log = logging.getLogger('failing')
log.addHandler(Failing())
log.propagate = 0
log.error('lost')
logging.error('%d', 'not a number')
