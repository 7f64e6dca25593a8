from pystachio import config as module
from pystachio.config import Config, ConfigContext, ConfigExecutor, FileExecutor, FilelikeExecutor, LoadableMapExecutor, ResourceExecutor, relativize


class Terse(Config):
  DEFAULT_SCHEMA = Config.DEFAULT_SCHEMA + '\nfrom pystachio.matcher import Matcher\nanswer = 42'

  class NotFound(Config.NotFound):
    pass


print Terse('shared/deep/units.aurora').environment['answer'], 'Matcher' in Terse('shared/deep/units.aurora').environment
print 'answer' in Config('shared/deep/units.aurora').environment
print sorted(Config(module.FilelikeExecutor and 'shared/deep/units.aurora', schema='String = str').environment)[1:]
try:
  Terse('nowhere')
except Config.NotFound as error:
  print type(error), type(error).__mro__[1], error


class Text(ConfigExecutor):
  @classmethod
  def matches(cls, loadable):
    return isinstance(loadable, str) and '\n' in loadable

  @classmethod
  def get(cls, loadable):
    def execute(text, context):
      print 'executing', repr(text), context.environment['include'].__name__
      context.compile(cls.ROOT, '<text>', text)
    return execute, loadable


class Anything(Config):
  EXECUTORS = [Text] + Config.EXECUTORS


config = Anything('a = 1\ninclude("b = 2\\n")')
print config.environment['a'], config.environment['b'], config.loadables


class Upper(FileExecutor):
  @classmethod
  def compile_into(cls, context, from_path, config_file):
    print 'compiling', repr(from_path), repr(config_file)
    super(Upper, cls).compile_into(context, from_path, config_file)


class Loud(Config):
  EXECUTORS = [Upper]


print Loud('region/west.aurora').environment['size']

for executor in (ConfigExecutor, FileExecutor, ResourceExecutor, FilelikeExecutor, LoadableMapExecutor):
  print executor.__name__, [c.__name__ for c in executor.__mro__], repr(executor.ROOT), [bool(executor.matches(x)) for x in ('region', 'bad-name.aurora', u'bad-name.aurora', {}, 1)]
print [executor.__name__ for executor in Config.EXECUTORS], Config.ROOT, Config.DEFAULT_SCHEMA, Terse.EXECUTORS is Config.EXECUTORS
try:
  ConfigExecutor.get('x')
except NotImplementedError as error:
  print repr(error)

for arguments in (('a', 'b'), ('a/b', 'c'), ('/a/b', 'c'), ('a/b', '/c'), ('a/b/', u'c'), (u'a/b', 'c'), ('', ''), ('//a', 'b'), (None, 'a'), ('a', None), ('a', 7)):
  try:
    print repr(relativize(*arguments))
  except Exception as error:
    print type(error).__name__, error

environment = {}
print Config.load_schema(environment, 'x = 1\nfrom pystachio import List'), sorted(environment)
Terse.load_schema(environment)
print environment['answer']
context = ConfigContext({}, {})
print context.compile('from', 'name', 'x = 1'), context.environment['x'], context.loadables, context.ROOT == '', context.key('a', 'b') == ConfigContext.key('a', 'b')
for text, name in (('x = 1', None), (None, 'x'), (u'y = u"\xe9"', u'n'), ('1 +', 'here'), ('def f(): return\nf()', 'f')):
  try:
    context.compile('from', name, text)
    print sorted(context.environment)[1:], sorted(context.loadables)
  except Exception as error:
    print type(error).__name__, error
print sorted(name for name in dir(module) if not name.startswith('__') and name != 'pkg_resources')
for call in (lambda: Config(), lambda: Config('a', 'b', 'c'), lambda: Config(loadable='nowhere'), lambda: Config.choose_executor('nowhere'), lambda: Config('bad-name.aurora', schema='raise ValueError("schema")'), lambda: Config('bad-name.aurora', schema='1 +'), lambda: setattr(Terse('shared/deep/units.aurora'), 'environment', 1), lambda: Config.load_schema(1), lambda: Config.load_schema({}, 1)):
  try:
    print call()
  except Exception as error:
    print type(error).__name__, error
