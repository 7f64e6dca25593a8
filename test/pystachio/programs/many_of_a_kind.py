# Where there are many binds, names or keys, they are found as if there were few.
from pystachio import *


class Text(Struct):
  text = String
  other = Map(String, String)


def many(step, count, start):
  for i in range(count):
    start = step(start, i)
  return start


# Binds one behind the other: the closest wins, and objects between them take part.
bound = many(lambda text, i: text.bind({'n%d' % (i % 30): i}), 60, Text(text='{{n0}} {{n29}} {{n30}} {{o.text}} {{o.other[k]}} {{m}}'))
print bound.text(), bound.interpolate()[1]
bound = many(lambda text, i: text.bind({'n%d' % i: 'again %d' % i}), 40, bound.bind(o=Text(text='{{n1}}', other={'k': '{{n2}}'}), n0='between'))
print bound.text(), bound.interpolate()[1]
print bound.bind(n0='first', m='last').text(), bound.in_scope(n30='behind', n50='far behind', m='farther').text()

# An environment that changes after it was looked into.
environment = Environment(n0='old')
text = many(lambda text, i: text.bind({'x%d' % i: i}), 40, String('{{n0}} {{n1}} {{x3}}').bind(environment))
print text
environment._assimilate_dictionary({'n0': 'new', 'n1': '{{x4}}'})
print text, text.bind(n0='newest')

# Names in one bind, twice as str and unicode.
names = dict(('n%d' % i, i) for i in range(40))
print String('{{n0}} {{n39}} {{n40}} {{n1.x}}').bind(names), String('{{n5}}').bind(names, {u'n5': 'unicode', 'n6': 6})
print sorted(str(ref) for ref in Environment(names)._table)[:3], len(Environment(names)._table)

# Keys of a map: the first of equal ones, templates among them, and keys that are no texts.
letters = [('k%d' % i, 'v%d' % i) for i in range(20)]
letter_map = Map(String, String)(*(letters + [('k3', 'later'), ('{{k}}', 'computed')]))
print letter_map['k3'], letter_map['k19'], 'k20' in letter_map, 'k0' in letter_map, '{{k}}' in letter_map
whole = Text(text='{{other[k3]}} {{other[k19]}} {{other[k20]}} {{other[late]}}', other=letter_map)
print whole.text(), whole.bind(k='late').text(), whole.bind(k='k3').text()
plain = Text(text='{{other[k3]}} {{other[k19]}} {{other[k20]}} {{other[k4].x}}', other=dict(letters))
print plain.text(), plain.other()['k7'], plain.other()[String('k8')], String('k9') in plain.other()
numbers = Map(Integer, String)(dict((i, 'n%d' % i) for i in range(20)))
print numbers[3], numbers['4'], 30 in numbers, String('{{m[5]}} {{m[005]}} {{m[30]}}').bind(m=numbers)
accented = Map(String, String)(dict([(u'\xe9', 'e'), ('a', 'b')] + letters))
print accented['k1'], accented[u'\xe9']

# What a class is changed to counts for what was looked into before.
chain = many(lambda text, i: text.bind({'x%d' % i: '{{y}}'}), 20, String('{{x3}} {{s}}').bind(s=String('{{y}}'), y='w'))
print chain
String.__unicode__ = lambda self: u'changed'
print unicode(chain), repr(String('{{x}}').bind(x=String('z')).interpolate()[0].get())
