import json
from StringIO import StringIO
from pystachio.config import Config, ConfigContext, LoadableMapExecutor

config = Config('region/west.aurora')
again = Config(config.loadables)
print again.loadables == config.loadables, again.environment['size']
from_json = Config(json.loads(json.dumps(config.loadables)))
print from_json.loadables == config.loadables, from_json.environment['size']

# From an absolute place, as from a relative one.
key = ConfigContext.key
print Config({key('', '/etc/a'): 'include("b")\nx = y + 1', key('/etc/a', 'b'): 'y = 1'}).environment['x']
print Config({key('', 'a/b/c'): 'include("../d")', key('a/b/c', '../d'): 'include("e/f")', key('a/b/../d', 'e/f'): 'print "found"'}).loadables.keys() != []

for loadables in ({}, {'a': 'x = 1'}, {'a\0b\0c': ''}, {key('a', 'b'): 'x = 1'}, {key('', 'a'): 'include("b")'}, {key('', 'a'): 7}, {7: 'x'}):
  try:
    print sorted(Config(loadables).loadables)
  except Exception as error:
    print type(error).__name__, error

print LoadableMapExecutor.from_filename(['', 'a/b', '../c', 'd']), LoadableMapExecutor.from_filename([])
print LoadableMapExecutor.find_root_file({key('', 'root'): '', key('root', 'other'): ''})
execute, root = LoadableMapExecutor.get({key('', 'root'): 'answer = 42'})
environment = {}
execute(root, ConfigContext(environment, {}))
print root, environment['answer']
