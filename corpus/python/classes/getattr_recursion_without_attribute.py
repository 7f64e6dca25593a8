class A(object):
  def __getattr__(self, name):
    return self.inner
try:
  A().x
except RuntimeError as e:
  print e
