from pystachio.config import Config, ConfigContext

# Every include is relative to the file that was included last and is not finished.
config = Config('region/west.aurora')
print config.environment['region'], config.environment['size'], config.environment['label']
print sorted(name for name in config.environment if name in ('region', 'size', 'unit', 'base_size', 'label', 'include', 'Struct', 'config'))
for key in sorted(config.loadables):
  print repr(key), len(config.loadables[key]), ConfigContext.from_key(key)

# A file is known by the file that included it and the name by which it did.
print config.loadables[ConfigContext.key('region/west.aurora', '../shared/base.aurora')]

# Names are kept apart from those of whoever loads.
print 'region' in globals(), Config('shared/deep/units.aurora').environment is config.environment

# An include that fails leaves its name on the stack: what is included next is looked for from there.
Config('missing-include.aurora')

for name in ('broken-syntax.aurora', 'bad-value.aurora', 'bad-name.aurora', 'raises-coercion.aurora', 'region', 'nowhere.aurora', '', u'bad-value.aurora'):
  try:
    Config(name)
  except Exception as error:
    print repr(name), type(error).__mro__[:-3], error

include = config.environment['include']
print include.__name__, type(include)
for call in (lambda: include(), lambda: include('a', 'b'), lambda: include(path='a'), lambda: include('a', fn='a'), lambda: include(7), lambda: include(fn='region/west.aurora')):
  try:
    print call()
  except Exception as error:
    print type(error).__name__, error
