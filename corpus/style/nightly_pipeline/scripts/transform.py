import sys
print >>sys.stderr, 'transforming', sys.argv[2]
