from pystachio import *
from pystachio.matcher import Any, Matcher


def show(call):
  try:
    return call()
  except Exception as error:
    return '%s: %s' % (type(error).__name__, error)


text = String('{{hello}} {{a}} {{a.b}} {{a.b.c}} {{a[0]}} {{a[x].y}} {{other}}')
for root in ('hello', u'hello', Any, 'h', '^h', 'h.*$', 'a|b', '', '(', None, 3, (), (1,), [], String):
  print repr(root), show(lambda: [type(step).__name__ for step in Matcher(root)._components]), show(lambda: list(Matcher(root).match(text)))
for pattern in ('b', 'b.*', Any, r'\d+', 'x|b', None, 7):
  print repr(pattern), show(lambda: list(Matcher('a')[pattern].match(text))), show(lambda: list(Matcher('a')._(pattern).match(text)))

# Names are patterns, too, and may go on.
print list(Matcher('a').b.match(text)), list(Matcher('a').b.c.match(text)), list(Matcher('a').Any.match(text)), list(Matcher('a').Any.Any.match(text))
print list(Matcher('a')[Any].y.match(text)), list(Matcher(Any).match(text)), list(Matcher('a').b['0'].match(text)), list(Matcher().match(text))
print len(repr(Matcher('a').b['x'])) > 20, type(Matcher('a').anything) is Matcher, Matcher('a')._.__name__, Matcher.Error.__mro__[1], Matcher.NoMatch.__mro__[1].__name__

# What is matched is asked for when the first is taken.
found = Matcher('a').match(3)
print iter(found) is found, show(found.next), show(lambda: Matcher('a').match()), show(lambda: list(Matcher('a').match('{{a}}')))
found = Matcher('a').match(text)
print found.next(), found.next(), list(found)
for thing in (Integer('{{a}}{{b[c]}}'), List(String)(['{{a}}', '{{a}}']), Map(String, Integer)({'{{a.b}}': '{{a[1]}}'}), Choice([Integer, String])('{{a.b}}')):
  print sorted(Matcher('a').match(thing)), sorted(Matcher(Any)._('b').match(thing))

# What the function gives is bound to each match.
calls = []


def binder(*names):
  calls.append(names)
  return '/'.join(names)


print Matcher('a').b.apply(binder, text), calls
print Matcher('a')[Any].apply(lambda a, i: {'y': i * 2}, text)
print Matcher('a').apply(lambda a: List(Integer)([5, 6]), String('{{a[1]}} {{a[2]}}'))
print Matcher('a').apply(str.upper, String('{{a}}').bind(a='bound')), Matcher('a').apply(str.upper, String('{{b}}')).interpolate()
for binder in (None, 3, lambda: 1, lambda a: None, lambda a: [], lambda a: 1 / 0, lambda a: {'x': []}):
  print show(lambda: Matcher('a').apply(binder, String('{{a}}'))), show(lambda: Matcher('a').apply(binder, String('{{b}}')))


# A binder that makes structs.
class Package(Struct):
  name = Required(String)
  target = Default(String, '{{role}}/{{name}}')
  version = Integer


def packages(_, role, name):
  return Package(name=name, version='{{{{versions[{0}]}}}}'.format(name)).bind(role=role)


line = String('get {{pkg[www][app].target}}:{{pkg[www][app].version}} {{pkg[www][lib].name}} {{pkg[www]}} {{pkg[www][app].nothing}}')
bound = Matcher('pkg')[Any][Any].apply(packages, line)
print bound, bound.bind(versions={'[app]': 7}), bound.interpolate()[1]


# Anything with interpolate() and bind() will do, and classes may derive.
class Fake(object):
  def interpolate(self):
    return None, [Ref.from_address('a.b'), Ref.from_address('c')]

  def bind(self, *args, **kw):
    print 'bind', args, kw
    return self


print list(Matcher(Any).match(Fake())), type(Matcher('a').b.apply(lambda *names: 1, Fake())).__name__


class Named(Matcher):
  def shout(self):
    return 'shouted'


print Named('a').shout(), type(Named('a').b).__name__, show(lambda: Named('a').b.shout())
