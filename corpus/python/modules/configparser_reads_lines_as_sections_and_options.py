import ConfigParser
from StringIO import StringIO


def read(text, **options):
    parser = ConfigParser.RawConfigParser(**options)
    try:
        parser.readfp(StringIO(text), 'name.ini')
    except ConfigParser.Error as error:
        print type(error).__name__, error, error.args, getattr(error, 'errors', None), getattr(error, 'lineno', None)
    return [(name, parser.items(name)) for name in parser.sections()], parser.defaults()


print read('no = section\n')
print read('[a]\nnovalue\nother\n')
print read('[a]\nnovalue\nk = v\n', allow_no_value=True)
print read('# c\n; c\nrem c\n[a]tail\nk=v;w\nl = v ;w\nm:=x\ne=""\nremote=1\n\n[b]\n  x = 1\n y\n[a]\nk=again\n[DEFAULT]\nd=1\n')
print read('[]\n')
parser = ConfigParser.RawConfigParser()
parser.readfp(StringIO('[z]\nb=1\na=2\n[y]\nc=3\n x\n'))
out = StringIO()
parser.write(out)
print out.getvalue()


class Cased(ConfigParser.SafeConfigParser):
    def optionxform(self, option):
        return option


parser = Cased({'D': '1'})
parser.add_section('s')
parser.set('s', 'Key', '%(D)s!')
print parser.options('s'), parser.get('s', 'Key'), parser.has_option('s', 'key'), parser.has_section('S')
for call in [lambda: parser.add_section('s'), lambda: parser.add_section('Default'), lambda: parser.set('s', 'k', 5), lambda: parser.set('s', 'k', '%x'),
             lambda: parser.set('t', 'k', 'v'), lambda: parser.items('t'), lambda: parser.remove_option('t', 'k'), lambda: parser.options('t')]:
    try:
        print call()
    except Exception as error:
        print type(error).__name__, error
print parser.remove_option('s', 'Key'), parser.remove_option('s', 'Key'), parser.remove_section('s'), parser.remove_section('s'), parser.read(['/no/such/file'])
