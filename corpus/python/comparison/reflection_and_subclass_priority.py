class A(object):
  def __lt__(self, o): print 'A.lt',; return NotImplemented
  def __gt__(self, o): print 'A.gt',; return NotImplemented
  def __eq__(self, o): print 'A.eq',; return NotImplemented
class B(A):
  def __lt__(self, o): print 'B.lt',; return True
  def __gt__(self, o): print 'B.gt',; return True
  def __eq__(self, o): print 'B.eq',; return True
print A() < B()
print A() > B()
print A() == B()
print B() < A()
print A() == A()
x, y = A(), A()
print x < x, x > x
