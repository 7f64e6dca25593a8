from io import BytesIO, StringIO as TextIO
from StringIO import StringIO
import cStringIO
from pystachio.config import Config, FilelikeExecutor

print Config(BytesIO(b'a = 1')).environment['a'], Config(TextIO(u'a = u"\xe9"')).environment['a'] == u'\xe9'
print Config(StringIO('a = String("{{b}}") % {"b": 2}')).environment['a'], Config(cStringIO.StringIO('a = 3')).environment['a']


class Source(object):
  def __init__(self, text):
    self.text = text

  def read(self):
    return self.text

  def __str__(self):
    return 'Source(%d)' % len(self.text)


config = Config(Source('a = 4'))
print config.environment['a'], config.loadables
print Config(config.loadables).environment['a']

# Nothing can be included from a text without a place, except itself.
for text in ('include("x")', 'include(None)', 'a = ', 'a = 1\n  b = 2', 'raise ValueError(1, 2)', 'raise KeyError("k")', 'from nowhere import x', 7, 'a = "\0"'):
  try:
    Config(Source(text))
  except Exception as error:
    print repr(text), type(error).__name__, error

times = []
Config.again = Source('times.append(1)\nif len(times) < 3: include(again)')
Config.again.text = 'from __main__ import times\nfrom pystachio.config import Config\n' + Config.again.text.replace('again', 'Config.again')
Config(Config.again)
print times


class Half(object):
  read = 'not a method'


for loadable in (Half(), None, 3, object, (1,), (1, 2), ['a'], Source, FilelikeExecutor):
  try:
    Config(loadable)
  except Exception as error:
    print type(error).__name__, str(error).split(' at 0x')[0]
