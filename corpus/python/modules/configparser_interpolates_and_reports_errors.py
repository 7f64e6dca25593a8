import ConfigParser
from StringIO import StringIO

TEXT = '''[DEFAULT]
root = /srv
Deep = %(deeper)s
deeper = %(deep)s
[app]
path = %(root)s/app  ; comment
bad = %(nowhere)s
half = 50%
open = %(root
cont = one
  two
flag: yes
number = 12
Upper = Case
'''
for cls in (ConfigParser.RawConfigParser, ConfigParser.ConfigParser, ConfigParser.SafeConfigParser):
    parser = cls()
    parser.readfp(StringIO(TEXT))
    print cls.__name__, parser.sections(), parser.options('app')
    for option in parser.options('app') + ['missing']:
        try:
            print option, repr(parser.get('app', option))
        except (ConfigParser.Error, ValueError) as error:
            print type(error).__name__, error, error.args
    print parser.getboolean('app', 'flag'), parser.getint('app', 'number')
    for call in (parser.getint, parser.getboolean, parser.getfloat):
        try:
            call('app', 'cont')
        except ValueError as error:
            print error
parser = ConfigParser.SafeConfigParser({'who': 'world'})
parser.readfp(StringIO('[a]\nx=hello %(who)s\n'))
print parser.get('a', 'x'), parser.get('a', 'x', True), parser.get('a', 'x', False, {'who': 'you'}), parser.items('a', vars={'Extra': '1'}), parser.items('a', raw=True)
