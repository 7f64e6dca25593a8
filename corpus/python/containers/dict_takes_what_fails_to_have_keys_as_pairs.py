class Pairs(object):
  def __iter__(self):
    return iter([(1, 2)])
  def __getattr__(self, name):
    print 'asked for', name
    return 1 / 0

print dict(Pairs())
d = {}
d.update(Pairs())
print d
