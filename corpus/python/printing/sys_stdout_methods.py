import sys
sys.stdout.write('a')
sys.stdout.writelines(['b', 'c\n'])
sys.stdout.flush()
print sys.stdout.name if hasattr(sys.stdout, 'name') else '<stdout>'
try:
  sys.stdout.write(5)
except TypeError as e:
  print e
print 'x' * 3, '-' * 0, 'y'
