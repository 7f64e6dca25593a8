e = IOError(2, 'No such', 'file')
print e.errno, e.strerror, e.filename, e.args, str(e)
e = IOError('x')
print e.errno, e.strerror, e.filename, e.args
try:
  open('/nonexistent/file')
except IOError as e:
  print e.errno, e.strerror, e.filename, e.args, str(e), repr(e)
e.errno = 5
print e
s = SystemExit(7)
print s.code, SystemExit().code, SystemExit(1, 2).code
k = StopIteration()
print k.args, k.message == ''
