# What test/pystachio/typescript/twins.test.ts does with the same objects built in TypeScript, line by line.
from pystachio import *

Mode = Enum('Mode', ('RO', 'RW'))


class Volume(Struct):
  path = Required(String)
  mode = Default(Mode, 'RO')


class Server(Struct):
  name = Required(String)
  port = Default(Integer, 80)
  load = Float
  on = Boolean
  tags = List(String)
  volumes = Default(List(Volume), [])
  weights = Map(String, Float)
  either = Choice([Volume, String])
  motd = Default(String, '{{name}} on {{port}} of {{super.site}}')


class Site(Struct):
  site = Required(String)
  servers = List(Server)
  main = Server


def show(label, body):
  try:
    result = body()
  except Exception as e:
    result = '%s: %s' % (type(e).__name__, e)
  print '%s: %s' % (label, result)


def check(object):
  result = object.check()
  return '%s %s' % (result.ok(), result.message())


def unbound(object):
  return ' '.join(map(str, object.interpolate()[1]))


web = Server(name='web-{{n}}', tags=['a', '{{b}}'], volumes=[{'path': '/x'}, Volume(path='/y', mode='RW')],
             weights={'a': 1, 'b': 0.5, 'c': '{{w}}'}, either='text {{n}}')
bound = web.bind(n=3, b='bb', w='2')
site = Site(site='east', servers=[web, {'name': 'db', 'port': '{{ports.db}}'}], main=web)

show('as JSON', lambda: web.json_dumps())
show('bound, as JSON', lambda: bound.json_dumps())
show('a float where a text goes', lambda: Server(name=1.0).json_dumps())
show('an int where a text goes', lambda: Server(name=1).json_dumps())
show('texts where others go', lambda: Server(port='8080', load='1e3', on='TRUE').json_dumps())
show('numbers where others go', lambda: Server(port=80.9, load=2, on=1).json_dumps())
show('beyond 64 bits', lambda: Server(port=2 ** 70).json_dumps())
show('nested', lambda: site.bind(n=1, b=2, w=3, ports={'db': 5432}).json_dumps())
show('structs within', lambda: site.json_dumps())
show('the last is closest', lambda: web.bind({'n': 1, 'b': 1}, {'n': 2}).json_dumps())
show('behind what is bound', lambda: web.bind(n=1).in_scope(n=2, b=3).json_dumps())
show('an object as a scope', lambda: web.bind(Site(site='x'), {'n': '{{site}}'}).json_dumps())
show('with other attributes', lambda: web(name='other', tags=[]).json_dumps())
show('an attribute taken away', lambda: web(port=Empty, name=Empty).json_dumps())
show('beyond ASCII', lambda: Server(name=u'caf\xe9 \u20ac').json_dumps())
show('check', lambda: check(web))
show('check bound', lambda: check(bound))
show('check of what is missing', lambda: check(Server()))
show('check of what is missing within', lambda: check(Server(name='x', volumes=[{'mode': 'RW'}])))
show('check of a wrong number', lambda: check(web(port='eighty')))
show('check of a number that is not bound', lambda: check(web(port='{{p}}')))
show('check of a wrong choice', lambda: check(Server(name='x', either=[1])))
show('unbound', lambda: unbound(web))
show('unbound of all', lambda: unbound(site))
show('unbound of what is bound', lambda: unbound(bound))
show('an unknown attribute', lambda: web(nope=1))
show('two unknown attributes', lambda: Server(zeta=1, alpha=2))
show('a wrong enumeration', lambda: Volume(mode='WO'))
show('a wrong list', lambda: Server(tags='a'))
show('a wrong map', lambda: Server(weights=['a']))
show('a wrong number', lambda: Server(name='x', port='eighty').json_dumps())
show('a list where a number goes', lambda: Server(name='x', port=[80]).json_dumps())
show('a dict for the second of a choice', lambda: Server(either={'name': 'x'}).json_dumps())
show('a reference that is malformed', lambda: Server(name='{{ x }}').json_dumps())
show('references in a circle', lambda: Server(name='{{motd}}').json_dumps())
show('what cannot be bound', lambda: web.bind({'n': [1]}))
show('equal', lambda: web == Server(**dict(name='web-{{n}}', tags=['a', '{{b}}'], volumes=[{'path': '/x'}, {'path': '/y', 'mode': 'RW'}],
                                           weights={'a': 1, 'b': 0.5, 'c': '{{w}}'}, either='text {{n}}')))
show('equal when bound', lambda: Server(name='{{x}}').bind(x='a') == Server(name='a'))
show('not equal', lambda: web == bound)
show('an object of the same type by another name', lambda: isinstance(List(String)(['a']), List(String)))
show('repr', lambda: repr(bound))
show('an attribute', lambda: repr(bound.name()))
show('an attribute that is not there', lambda: bound.has_on())
show('an attribute by default', lambda: bound.has_port())
show('loaded', lambda: Server.json_loads('{"name": "x", "load": 1, "port": 1.5, "nope": {"a": null}, "tags": ["\\u20ac", 7, 7.0]}').json_dumps())
show('loaded strictly', lambda: Server.json_loads('{"name": "x", "nope": 1}', strict=True))
show('a list as JSON', lambda: repr(List(Integer)([1, '2', 3.5])))
