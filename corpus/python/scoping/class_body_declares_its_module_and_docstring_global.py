__doc__ = 'before'
class C(object):
  'of the class'
  global __doc__, __module__
print __doc__, __module__, C.__doc__, C.__module__
