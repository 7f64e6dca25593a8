print 1,
print 2,
print
print 'a\n',
print 'b'
print 'tab\t',
print 'c'
print 'x ',
print 'd'
print '',
print 'e'
print 'f', '', 'g'
print
print u'\n',
print 'h'
print 'r\r',
print 'i'
import sys
print 'j',
sys.stdout.write('written\n')
print 'k'
print 'l',
sys.stdout.softspace = 0
print 'm'
print sys.stdout.softspace
print 'n',
print >>sys.stdout, 'o'
