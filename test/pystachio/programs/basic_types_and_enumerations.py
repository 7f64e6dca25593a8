from pystachio import *
from pystachio.basic import EnumContainer, SimpleObject


def show(call):
  try:
    return repr(call())
  except Exception as error:
    return '%s%r' % (type(error).__name__, error.args)


VALUES = [0, 1, -7, 3L, 2.5, 1e300, float('nan'), True, False, '', '0', '1', ' 12 ', '12.0', '1e2', '0x1f', 'true', 'FALSE', 'True ', 'abc', u'7', u'caf\xe9', 'caf\xc3\xa9', '{{x}}', '{{x}}{{y}}', None, [], {}, (1,), object, String, String('a'), Integer(2), List(Integer)([1])]
for kind in (String, Integer, Float, Boolean):
  print kind.__name__, [show(lambda: kind()), show(lambda: kind('a', 'b')), show(lambda: kind(value='1')), show(lambda: kind(other=1))]
  for value in VALUES:
    print '  ', repr(value)[:30].split(' at 0x')[0], repr(show(lambda: kind(value).interpolate()[0].get())), repr(show(lambda: unicode(kind(value)))), show(lambda: kind(value).check()), show(lambda: kind(value).bind(x=4, y='2').interpolate()[0].get())

# Order is that of the values, and only among objects of one class.
kinds = [String('1'), Integer(1), Float(1), Boolean(True), Integer('1'), String('{{one}}').bind(one=1), Integer('{{one}}').bind(one='1')]
for left in kinds:
  print [''.join(str(int(bool(result))) for result in (left == right, left != right, left < right, left > right, left <= right, left >= right)) for right in kinds + [1, '1', None]]
print sorted([Integer(3), Integer('1'), Integer(2.5)]), max(String('b'), String('a')), sorted([String('{{x}}').bind(x='z'), String('y')]), cmp(Integer(1), Integer(2)), show(lambda: Integer('q') < Integer(1))

# They are keys of dicts by their values as they were given.
table = {String('a'): 1, Integer(1): 2, Float(1.0): 3, Boolean(True): 4, Integer('1'): 5}
print len(table), table[String('a')], table.get(String('b')), table[Integer(1)], String('a') in table, 'a' in table, table.get(Integer('1')), show(lambda: hash(String([]))), set([Integer(2), Integer(2), Integer('2')])

# Enumerations.
Level = Enum('Level', ('low', 'mid', 'high'))
Short = Enum('on', 'off')
for kind in (Level, Short, Enum('One'), Enum(), Enum('Name', ()), Enum(u'U', (u'a',)), Enum('x', 'y', 'z')):
  print kind.__name__, kind.VALUES, kind.type_parameters(), issubclass(kind, EnumContainer), kind.__mro__[1].__name__
  for value in ('low', 'on', u'mid', '', 'LOW', '{{level}}', 'pre{{level}}', 3, None, 'One', String('low')):
    print '  ', repr(value), show(lambda: kind(value)), show(lambda: kind(value).check()), show(lambda: kind(value).bind(level='high').check()), show(lambda: kind(value).bind(level='high').interpolate())
for arguments in ((3,), ('a', 3), ('Name', 'value'), ('Name', [1]), (('a', 'b'),), ('Name', ('a', 2)), (u'a', 'b')):
  print repr(arguments), show(lambda: Enum(*arguments)), show(lambda: Enum(*arguments).VALUES)
print Level('low') == Level('low'), Level('low') == Enum('Level', ('low', 'mid', 'high'))('low'), isinstance(Level('low'), Enum('Level', ('low', 'mid', 'high'))), isinstance(Level('low'), Enum('Level', ('low',))), {Level('low'): 1}[Level('low')], Level('low') < Level('mid')


class Names(list):
  pass


# A class is a list by what it derives from, whatever it is called.
for names in (Names(['a', 'b']), type('list', (object,), {'__iter__': lambda self: iter(['a'])})(), type('Pair', (tuple,), {})(['a'])):
  print show(lambda: Enum('Name', names).VALUES)
