class A(object):
  def __init__(self):
    self.first = 1
    self.second = 2
    self.third = 3
    self.name = 'n'
    self.role = 'r'
    self.extra = 'x'
a = A()
print a.__dict__, a.__dict__.keys()
del a.first
a.first = 5
print a.__dict__.keys(), [k for k in dir(a) if not k.startswith('_')]
class Old:
  x = 1
  def method(self): pass
  y = 2
print Old.__dict__.keys(), [k for k in A.__dict__ if not k.startswith('__')]
