import json


class Logged(dict):
    def __init__(self, *args, **kwargs):
        dict.__init__(self, *args, **kwargs)
        self.log = []

    def items(self):
        self.log.append('items')
        return dict.items(self)

    def iteritems(self):
        self.log.append('iteritems')
        return dict.iteritems(self)

    def __iter__(self):
        self.log.append('iter')
        return dict.__iter__(self)

    def __getitem__(self, key):
        self.log.append('getitem')
        return 'got ' + dict.__getitem__(self, key)


for options in ({}, {'sort_keys': True}, {'indent': 1}, {'indent': 1, 'sort_keys': True}):
    logged = Logged(b='1', a='2')
    print json.dumps(logged, **options), logged.log


class Items(dict):
    def items(self):
        return [('z', 1), (2, 3)]


print json.dumps(Items(a=1)), json.dumps(Items(a=1), sort_keys=True)


class Chunks(json.JSONEncoder):
    def iterencode(self, o, _one_shot=False):
        return ['[', str(_one_shot), ']']


print json.dumps([1], cls=Chunks)
