import logging
import sys

sys.stderr = sys.stdout
logging.getLogger('nobody').warning('x')
logging.getLogger('nobody.else').error('y')
logging.info('hidden')
logging.warning('w %s %d', 'a', 5)
logging.log(35, 'between')
logging.warn('ww')
logging.fatal('ff')
deep = logging.getLogger('a.b.c')
top = logging.getLogger('a')
middle = logging.getLogger('a.b')
print deep.parent.name, middle.parent.name, top.parent.name, logging.getLogger('a.b.c') is deep, deep.level, deep.getEffectiveLevel(), deep.isEnabledFor(10)
top.setLevel('DEBUG')
print deep.getEffectiveLevel(), top.level, deep.isEnabledFor(logging.DEBUG)
deep.debug('named %(x)s', {'x': 1})
deep.warning('100%')
middle.propagate = 0
deep.warning('nowhere')
logging.disable(logging.ERROR)
logging.error('disabled')
logging.critical('not disabled')
logging.disable(logging.NOTSET)
print logging.getLogger('a').getChild('q.r').name, logging.root.getChild('z').name, logging.root.level, sorted(logging.Logger.manager.loggerDict)
logging.basicConfig(level=10)
print logging.root.level, len(logging.root.handlers), logging.root.handlers[0].formatter._fmt
for level in (10, 'DEBUG', 15, 'X', 30, 50):
    print logging.getLevelName(level),
logging.addLevelName(15, 'TRACE')
print logging.getLevelName(15), logging.getLevelName('TRACE')
