print 'the last line has',
print 'no newline of its own',
