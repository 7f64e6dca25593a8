import os
try:
  with open('/nonexistent') as f:
    print 'no'
except IOError as e:
  print e.errno
