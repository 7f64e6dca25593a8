# What a key's __eq__ or __hash__ raises goes through, but where dicts are compared it counts as "not there".
class Bad(object):
    def __init__(self, hash):
        self.hash = hash

    def __hash__(self):
        if self.hash < 0:
            raise ValueError('no hash')
        return self.hash

    def __eq__(self, other):
        raise KeyError('not equal')

    def __repr__(self):
        return 'Bad(%d)' % self.hash


def attempt(f):
    try:
        print f()
    except Exception, e:
        print type(e).__name__, e


d = {Bad(1): 'x', 2: 'y'}
attempt(lambda: d[Bad(1)])
attempt(lambda: Bad(1) in d)
attempt(lambda: d.get(1))
attempt(lambda: d.setdefault(Bad(1), 0))
attempt(lambda: {Bad(1): 1} == {Bad(1): 1})
attempt(lambda: cmp({Bad(1): 1}, {Bad(1): 1}) in (-1, 0, 1))
attempt(lambda: (Bad(1), 'x') in d.viewitems())
attempt(lambda: Bad(1) in d.viewkeys())
attempt(lambda: d.get(Bad(-1)))
attempt(lambda: set([Bad(-1)]))
attempt(lambda: {Bad(1), Bad(1)})
attempt(lambda: {Bad(1), Bad(2)})
attempt(lambda: {}.pop(Bad(-1), 'empty'))
attempt(lambda: 1 == {Bad(1): 1})
