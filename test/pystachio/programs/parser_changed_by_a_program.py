from pystachio import Environment, MustacheParser, Namable, Ref, String
from pystachio.basic import Integer


def show(call):
  try:
    return call()
  except Exception as error:
    return '%s: %s' % (type(error).__name__, error)


# How many rounds there are is looked up whenever a text is worked out.
chain = Environment(a='{{b}}', b='{{c}}', c='3')
for limit in (0, 1, 2, 3, 4, -1, True, 2.0, 'x', None):
  MustacheParser.MAX_ITERATIONS = limit
  print repr(limit)
  for text in ('', 'none', '{{c}}', '{{b}}', '{{a}}', '{{unknown}}'):
    print '  %-12s %r' % (text, show(lambda: MustacheParser.resolve(text, chain)))
    print '  %-12s %r' % ('', show(lambda: Integer(text).bind(chain).interpolate()))
    print '  %-12s %r' % ('', show(lambda: String(text).bind(chain).check()))
MustacheParser.MAX_ITERATIONS = 100


# A parser that derives from it, with parts of its own.
class Noisy(MustacheParser):
  MAX_ITERATIONS = 2

  class Uninterpolatable(MustacheParser.Uninterpolatable):
    pass

  @classmethod
  def split(cls, string, keep_aliases=False):
    print 'split', repr(string), keep_aliases
    return super(Noisy, cls).split(string, keep_aliases=keep_aliases)

  @classmethod
  def join(cls, splits, *namables):
    print 'join', splits, len(namables)
    return super(Noisy, cls).join(splits, *namables)


print show(lambda: Noisy.resolve('{{c}} {{&c}} {{d}}', chain))
print show(lambda: Noisy.resolve('{{a}}', chain))
try:
  Noisy.resolve('{{a}}', chain)
except Noisy.Uninterpolatable as error:
  print 'its own'


import re


class Percent(MustacheParser):
  _ADDRESS_DELIMITER = '!'
  _MUSTACHE_RE = re.compile(r'%(!)?([a-z.]+)()%')

  @classmethod
  def split(cls, string, keep_aliases=False):
    pieces = re.split('%([a-z]+)%', string)
    return [Ref.from_address(piece) if i % 2 else piece for i, piece in enumerate(pieces) if piece]


print Percent.resolve('%a% %d% {{c}}', Environment(a='%c%', c='see'))


class Starred(MustacheParser):
  _MUSTACHE_RE = re.compile(r'<(&)?(\w+)>')


print Starred.split('a <b> <&c>{{d}}'), Starred.split('a <b> <&c>', True), Starred.resolve('<a> <&b> {{a}}', Environment(a='<b>', b='bee'))

# Everything uses what stands in the class.
original = MustacheParser.__dict__['resolve']
MustacheParser.resolve = classmethod(lambda cls, stream, *namables: (stream.upper() + '!', []))
print String('{{a}}').bind(a=1), String('plain').interpolate(), show(lambda: Integer('7').interpolate())
MustacheParser.resolve = original
print String('{{a}}').bind(a=1)

# Texts that are no texts.
for stream in (buffer('{{a}}'), bytearray('a'), None, 3, []):
  print show(lambda: MustacheParser.split(stream)), show(lambda: MustacheParser.resolve(stream, Environment(a='A')))


# Objects that find something else than a text.
class Odd(Namable):
  def find(self, ref):
    return {'none': None, 'list': [1], 'unicode': u'\xe9{{none}}', 'bytes': '\xc3', 'ref': Ref.from_address('x')}[ref.action().value]


for name in ('none', 'list', 'unicode', 'bytes', 'ref'):
  text = '<{{%s}}>' % name
  print name, repr(show(lambda: MustacheParser.join(MustacheParser.split(text), Odd()))), show(lambda: MustacheParser.resolve(text, Odd())), show(lambda: String(text).bind(Odd()).interpolate()[0].get().__class__)
print MustacheParser.join([]), MustacheParser.join(['']), MustacheParser.resolve(''), MustacheParser.resolve(u''), MustacheParser.resolve('{{a}}', Environment(a=''))
