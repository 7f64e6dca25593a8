class Base(object):
  def go(self): return ['Base']
class Left(Base):
  def go(self): return ['Left'] + super(Left, self).go()
class Right(Base):
  def go(self): return ['Right'] + super(Right, self).go()
class Both(Left, Right):
  def go(self): return ['Both'] + super(Both, self).go()
print Both().go(), Left().go()
s = super(Left, Both())
print s.go(), s.__thisclass__.__name__, s.__self_class__.__name__
print repr(super(Left, Both)).split(',')[0], super(Left).__self__
