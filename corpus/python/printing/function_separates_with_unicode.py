from __future__ import print_function


class Out(object):
    def __init__(self):
        self.log = []

    def write(self, text):
        self.log.append(text)


out = Out()
print(1, 'a', file=out)
print(1, u'a', file=out)
print('a', 'b', sep=u'-', file=out)
print('a', 'b', end=u'', file=out)
print(u'a', 'b', sep='-', end='.', file=out)
print(file=out)
print(out.log)
