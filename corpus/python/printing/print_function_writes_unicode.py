from __future__ import print_function

class Recorder(object):
    def __init__(self):
        self.written = []

    def write(self, text):
        self.written.append(text)

class Shown(unicode):
    def __str__(self):
        return 'shown'

def written(*args, **keywords):
    recorder = Recorder()
    print(*args, file=recorder, **keywords)
    print(recorder.written)

written('a', 'b')
written(u'a', 'b')
written('a', 'b', sep=u'-')
written('a', 'b', end=u'-')
written(u'a', 1, sep='x', end='y')
written(end=u'')
written(u'a', sep=None, end=None)
written([u'x'], None)
written(Shown('a'))
written('a', 'b', sep=Shown('|'), end=Shown('.'))
