import sys
import StringIO

real = sys.stdout


class Swaps(object):
    def __str__(self):
        sys.stdout = StringIO.StringIO()
        return 'swaps'


print 'before', Swaps(), 'after'
captured, sys.stdout = sys.stdout, real
print repr(captured.getvalue())


class Spaces(object):
    def __init__(self):
        self.log = []

    def write(self, text):
        self.log.append(text)

    def set(self, value):
        self.log.append(value)
        self.__dict__['space'] = value

    softspace = property(lambda self: self.__dict__.get('space', 0), set)


class Text(unicode):
    def __str__(self):
        return 'its own text'


class GivesUnicode(object):
    def __str__(self):
        return u'unicode'


out = Spaces()
print >>out, 1, 'a\n', 'b\t', ' ', 'c',
print >>out, 'd', Text(u'text'), GivesUnicode()
print out.log
print Text(u'text'), GivesUnicode()
