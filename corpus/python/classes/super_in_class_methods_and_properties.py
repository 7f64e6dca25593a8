class A(object):
  @classmethod
  def make(cls): return cls.__name__
  @staticmethod
  def st(): return 'A.st'
  @property
  def p(self): return 'A.p'
class B(A):
  @classmethod
  def make(cls): return 'B>' + super(B, cls).make()
  @property
  def p(self): return 'B>' + super(B, self).p
  def q(self): return super(B, self).st()
class C(B): pass
print B.make(), C.make(), C().make(), B().p, B().q()
