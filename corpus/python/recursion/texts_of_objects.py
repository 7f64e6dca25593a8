# depth reached and message of many kinds of recursion
depth = [0]
def run(name, fn):
  depth[0] = 0
  try:
    fn()
    print name, 'no error'
  except RuntimeError as e:
    print name, depth[0], e
def tick(): depth[0] += 1

class Repr(object):
  def __repr__(self):
    depth[0] += 1
    return repr(self)
run('repr', lambda: repr(Repr()))
class Str(object):
  def __str__(self):
    depth[0] += 1
    return str(self)
run('str', lambda: str(Str()))
class Fmt(object):
  def __str__(self):
    depth[0] += 1
    return '%s' % self
run('percent', lambda: str(Fmt()))
class Format(object):
  def __format__(self, s):
    depth[0] += 1
    return '{0}'.format(self)
run('format', lambda: format(Format()))
class UniC(object):
  def __unicode__(self):
    depth[0] += 1
    return unicode(self)
run('unicode', lambda: unicode(UniC()))
