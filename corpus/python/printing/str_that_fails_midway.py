class A(object):
  def __str__(self): raise ValueError('no str')
try:
  print 'before', A(), 'after'
except ValueError as e:
  print 'caught', e
print 'end'
