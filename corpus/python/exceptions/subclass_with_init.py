class E(Exception):
  def __init__(self, code, text):
    self.code = code
    self.text = text
e = E(1, 'two')
print e.args, repr(str(e)), repr(e), e.message == ''
class F(Exception):
  def __init__(self, code):
    Exception.__init__(self, 'code %d' % code)
print F(5), F(5).args, repr(F(5))
class G(Exception):
  def __str__(self): return 'G!'
print G('ignored'), repr(G('shown')), G('x').args, unicode(G('x'))
class H(ValueError):
  pass
try:
  raise H('a', 1)
except ValueError as e:
  print e, e.args, e[0], e[1], len(e.args)
e.extra = 5
print e.extra, e.__dict__
class I(Exception):
  def __init__(self): pass
print I().args, str(I()) == ''
try:
  I(1)
except TypeError as e:
  print e
class J(IOError):
  def __init__(self, *a): IOError.__init__(self, *a)
print J(1, 'b'), J(1, 'b').errno
