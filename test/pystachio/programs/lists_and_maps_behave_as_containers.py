from pystachio import *
from pystachio.container import ListContainer


def show(call):
  try:
    return repr(call())
  except Exception as error:
    return '%s%r' % (type(error).__name__, error.args)


Ports = List(Integer)
for value in ([], (), [1, '2', '{{x}}'], ['a'], 'ab', None, 3, {}, {1: 2}, set([1]), iter([1]), xrange(2), Ports([1]), [Integer(1), Float(2)], [[1]], [None]):
  print repr(value).split(' at 0x')[0], show(lambda: Ports(value)), show(lambda: Ports(value).get()), show(lambda: Ports(value).check()), show(lambda: Ports(value).interpolate())
print show(Ports), show(lambda: Ports([1], [2])), show(List), show(lambda: List(3)), List(List(Ports)).__name__, ListContainer.isiterable('a'), ListContainer.isiterable([]), ListContainer.isiterable({})

# Items are interpolated when they are asked for.
ports = Ports([80, '{{x}}', '443', '{{y}}1']).bind(x=8080)
print list(ports), [type(port).__name__ for port in ports], ports[0], ports[-1], ports[1:3], ports[::2], show(lambda: ports[9]), show(lambda: ports['a']), show(lambda: len(ports)), show(lambda: ports.append(1))
print 80 in ports, '80' in ports, Integer(8080) in ports, 8080 in ports, Integer('{{x}}') in ports, 7 in ports, Ports([1, 2]) == Ports(['1', 2.0]), Ports([1]) == List(Float)([1]), Ports([1]) == [1], Ports([1]) != Ports([2]), Ports(['{{a}}']).bind(a=1) == Ports([1])
iterator = iter(Ports([1]))
print next(iterator), show(lambda: next(iterator)), {Ports([1, 2]): 'found'}[Ports((1, 2))], Ports([2, 1]) in {Ports([1, 2]): 1}
for address in ('[0]', '[1]', '[3]', '[4]', '[-1]', '[-9]', '[x]', '[1.5]', 'name', '[0].x', '[0][0]'):
  print address, show(lambda: ports.find(Ref.from_address(address)))
print String('{{p[0]}} {{p[1]}} {{p[{{i}}]}} {{p[9]}}').bind(p=ports, i=2), Ports(['{{p[0]}}1']).bind(p=ports), List(String)(['{{b}}', 'x{{b}}']).bind(b='{{c}}', c='C')

Quota = Map(String, Integer)
for arguments in ((), ({},), ({'a': 1},), ({'a': '1', '{{k}}': '{{v}}'},), ((('a', 1),),), (('a', 1), ('b', 2)), ([('a', 1)],), ([],), ('ab',), (3,), (None,), ({'a': 'x'},), ({'a': 1}, {'b': 2}), ({3: 1},), ({None: 1},), (Quota({'a': 1}),), (('a', 1), 3)):
  print repr(arguments), show(lambda: Quota(*arguments)), show(lambda: Quota(*arguments).get()), show(lambda: Quota(*arguments).check()), show(lambda: Quota(*arguments).bind(k='K', v=5).interpolate())
print show(Map), show(lambda: Map(String)), show(lambda: Map(String, 3)), Map(Integer, List(String)).__name__, show(lambda: Quota(a=1))
quota = Quota({'disk': 5, '{{k}}': '{{v}}'}).bind(k='cpu', v=2)
print list(quota), sorted(str(key) for key in quota), quota['disk'], quota[String('cpu')], show(lambda: quota['none']), show(lambda: quota[[]]), show(lambda: quota[3]), 'disk' in quota, 'cpu' in quota, 'none' in quota, String('disk') in quota, show(lambda: [] in quota), show(lambda: len(quota)), show(lambda: quota.keys())
print Quota({'a': 1}) == Quota({'a': '1'}), Quota({'a': 1}) == Map(String, Float)({'a': 1}), Quota({'a': 1}) != {'a': 1}, {Quota({'a': 1}): 1}.keys(), Quota({'a': 1, 'b': 2}) in {Quota({'b': 2, 'a': 1}): 1}
for address in ('[disk]', '[cpu]', '[{{k}}]', '[none]', 'disk', '[disk].x', '[disk][0]'):
  print address, show(lambda: quota.find(Ref.from_address(address)))
print show(lambda: Map(Integer, String)({1: 'a', '2': 'b', '{{i}}': 'c'}).bind(i=3).find(Ref.from_address('[2]'))), show(lambda: Map(Integer, String)({1: 'a'}).find(Ref.from_address('[x]'))), show(lambda: Map(Integer, String)({1: 'a'})['x']), String('{{q[disk]}} {{q[cpu]}} {{q[{{which}}]}}').bind(q=quota, which='disk')
print show(lambda: Map(Boolean, String)({True: 'yes', 'false': 'no'})), show(lambda: Map(String, Quota)({'a': {'b': '{{c}}'}}).bind(c=1).interpolate())
