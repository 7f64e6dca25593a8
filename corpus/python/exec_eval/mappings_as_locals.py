class Names(object):
    def __init__(self):
        self.names = {}

    def __getitem__(self, name):
        if name.startswith('any_'):
            return name.upper()
        return self.names[name]

    def __setitem__(self, name, value):
        self.names[name] = (value, 'set')

    def __delitem__(self, name):
        del self.names[name]


names = Names()
exec 'a = 1; b = a; c = len("abc"); del c' in {}, names
print sorted(names.names.items())
print eval('any_thing + any_other', {}, names)
print eval('locals() is names', {'names': names}, names)


class Missing(dict):
    def __missing__(self, name):
        return name * 2


print eval('ab + cd', {}, Missing())
print eval('ab', Missing())
for locals_ in [5, [], 'text', ()]:
    for run in [lambda: eval('1', {}, locals_), lambda: execfile('/dev/null', {}, locals_)]:
        try:
            print run()
        except TypeError, e:
            print e
    try:
        exec '1' in {}, locals_
    except TypeError, e:
        print e
try:
    eval('nothing', {}, names)
except NameError, e:
    print e
