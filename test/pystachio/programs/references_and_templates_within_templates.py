from pystachio import *


def show(call):
  try:
    return repr(call())
  except Exception as error:
    return '%s%r' % (type(error).__name__, error.args)


for address in ('a', '_', 'a1', 'a.b', 'a.b.c', 'a[0]', 'a[0][1].b', '[0]', '.a', 'a[b-c]', 'a[b.c/d]', 'a[b]', 'A[ B ]', '', ' ', '1a', 'a b', 'a.', '.', 'a..b', 'a[', 'a]', 'a[]', '[', '[]', 'a.1', 'a-b', 'a[b', '{{a}}', '&a', u'a', u'\xe9', 'a\n', None, 3, [], String('a')):
  print repr(address), show(lambda: Ref.from_address(address))
  try:
    ref = Ref.wrap(address)
  except Ref.InvalidRefError:
    continue
  print '  ', str(ref), ref.address(), ref.components(), ref.action().value, ref.is_index(), ref.is_dereference(), ref.is_empty(), ref.rest(), ref.rest().is_empty(), Ref.wrap(ref) is ref
base, inner, elsewhere = Ref.from_address('a.b'), Ref.from_address('a.b[0].c'), Ref.from_address('a[b]')
print base.scoped_to(inner), inner.scoped_to(base), base.scoped_to(base), Ref.subscope(base, inner), base + inner, base == Ref.from_address('a.b'), base != elsewhere, base == elsewhere, hash(base) == hash(Ref.from_address('.a.b')), sorted([inner, elsewhere, base]), Ref.compare(base, inner), base < inner, {base: 1}[Ref.from_address('a.b')]
print Ref.Index('x') == Ref.Index('x'), Ref.Index('x') == Ref.Dereference('x'), Ref.Index('x') < Ref.Index('y'), repr(Ref.Index('x')), repr(Ref.Dereference('x')), hash(Ref.Index('x')) == hash(Ref.Dereference('x')), Ref([Ref.Dereference('a'), Ref.Index('0')]), Ref([]).address(), show(lambda: Ref([]).action())

# Texts are taken apart, and references replaced until nothing changes.
for text in ('', 'plain', '{{a}}', 'x{{a}}y', '{{a}}{{b}}', '{{&a}}', '{{&a}} {{a}}', '{{{a}}}', '{{}}', '{{ a }}', '{{a', '{a}', '{{a}', '{{a.b[c]}}', '{{1}}', '{{a}}}}', '{{&&a}}', '{{a&}}', '{{a[{{b}}]}}', '{{{{b}}}}', '{{a b}}'):
  print repr(text), show(lambda: MustacheParser.split(text)), show(lambda: MustacheParser.split(text, keep_aliases=True)), show(lambda: MustacheParser.resolve(text, Environment(a='A', b='a'), Environment({'a.b': {'[c]': 'deep'}, 'a[a]': 'index'})))
env = Environment(profile='prod', prod={'host': 'p.example', 'port': '{{ports[{{kind}}]}}'}, dev={'host': 'd.example', 'port': 1}, ports={'[web]': 80, '[api]': 81}, kind='api')
for text in ('{{{{profile}}.host}}', '{{{{profile}}.port}}', '{{prod.port}}', '{{{{profile}}.none}}', '{{{{none}}.host}}', '{{&profile}} {{profile}}', '{{&prod.port}}', 'ports[{{kind}}]', '{{ports[{{kind}}]}}{{ports[web]}}'):
  print text, MustacheParser.resolve(text, env), MustacheParser.resolve(text, Environment(profile='dev'), env), String(text).bind(env), Integer(text).bind(env).check()
for cycle in ({'a': '{{a}}'}, {'a': '{{b}}', 'b': '{{a}}'}, {'a': 'x{{a}}'}, {'a': '{{b}}{{b}}', 'b': '{{c}}', 'c': 'end'}, {'a': '{{&a}}'}):
  print cycle, show(lambda: str(MustacheParser.resolve('{{a}}', Environment(cycle)))[:120]), show(lambda: str(String('{{a}}').bind(cycle).check())[:120])


# What is found may itself be templates, objects, lists and structs, each in its own scope.
class Address(Struct):
  host = Default(String, 'localhost')
  port = Required(Integer)
  url = Default(String, 'http://{{host}}:{{port}}/{{path}}')


class Client(Struct):
  server = Address
  backup = Default(Address, {'port': '{{server.port}}1', 'host': '{{super.name}}'})
  name = String
  line = Default(String, '{{server.url}} or {{backup.url}} for {{who}}')


client = Client(server=Address(port='{{p}}').bind(p=80, path='near'), name='c')
for bound in (client, client.bind(who='me'), client.bind(path='far', who='{{name}}'), client.bind(Client(name='outer')), client.bind({'server': {'url': 'no'}})):
  print bound.line(), bound.interpolate()[1], bound.check(), bound.backup().url()
print String('{{c.server.port}} {{c.server.url}} {{c.backup.port}} {{c.line}}').bind(c=client), String('{{server.host}}').bind(client), String('{{x[0].url}}').bind(x=List(Address)([{'port': 3}]), path='q')
