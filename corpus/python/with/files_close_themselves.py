try:
  with open('/nonexistent') as f:
    print 'no'
except IOError as e:
  print e.errno
with open('files_close_themselves.py') as f:
  print f.closed, f.readline(),
print f.closed
try:
  f.readline()
except ValueError as e:
  print e
try:
  with open('files_close_themselves.py') as g:
    raise KeyError('inside')
except KeyError:
  print g.closed
