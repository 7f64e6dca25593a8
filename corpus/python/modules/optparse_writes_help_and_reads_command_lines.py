import optparse


class Parser(optparse.OptionParser):
    def error(self, message):
        raise ValueError(message)


def show(parser, line):
    try:
        values, args = parser.parse_args(line.split())
        print line, sorted(values.__dict__.items()), args
    except ValueError as error:
        print line, error


def callback(option, name, value, parser, *args, **named):
    print 'callback', option, name, value, args, named


def build(formatter=None):
    parser = Parser(prog='prog', version='%prog 1.0', description='A description that is longer than one line of eighty characters, so that it has to be wrapped.', epilog='The end.', formatter=formatter)
    parser.add_option('-v', '--verbose', action='store_true', help='be verbose', default=False)
    parser.add_option('-n', '--num', type='int', default=3, metavar='N', help='a number (default %default)')
    parser.add_option('--list', action='append')
    parser.add_option('-c', action='count', default=0)
    parser.add_option('--const', action='store_const', const=42)
    parser.add_option('--choice', choices=['a', 'b'], help='one of two')
    parser.add_option('--two', nargs=2, type=float)
    parser.add_option('--hidden', help=optparse.SUPPRESS_HELP)
    parser.add_option('--call', action='callback', callback=callback, type='string', callback_args=(1,), callback_kwargs={'z': 2})
    group = optparse.OptionGroup(parser, 'group', 'of a few')
    group.add_option('--a-very-long-option-name-indeed', help='its help ' * 12)
    parser.add_option_group(group)
    return parser


for formatter in [None, optparse.TitledHelpFormatter(), optparse.IndentedHelpFormatter(4, 30, 60, 0)]:
    print build(formatter).format_help()
parser = build()
for line in ['a -v b', '-n 5', '-n x', '-n5 --num=6', '-n 0x1F', '-n 010', '--list 1 --list 2', '-ccc -vn3 a', '--const', '--choice z', '--two 1 2', '--two 1', '--verb', '--c', '--none', '-z', '-- -v', '-n', '--verbose=3', '--call q']:
    show(parser, line)
for names, options in [(['--num'], {}), (['num'], {}), (['-'], {}), (['---a'], {}), ([], {}), ([5], {}), (['--q'], {'action': 'other'}), (['--q'], {'type': 'other'}), (['--q'], {'action': 'store_true', 'type': 'int'}),
                       (['--q'], {'type': 'choice'}), (['--q'], {'const': 1}), (['--q'], {'action': 'callback'}), (['--q'], {'other': 1})]:
    try:
        print parser.add_option(*names, **options)
    except Exception as error:
        print type(error).__name__, error
print parser.has_option('--num'), parser.get_option('--num'), parser.get_option_group('--a-very-long-option-name-indeed').title, parser.get_usage(), parser.get_version()
values = optparse.Values({'a': 1})
print values, values == {'a': 1}, values.ensure_value('b', 5), values == optparse.Values({'a': 1, 'b': 5})


class Upper(optparse.Option):
    TYPES = optparse.Option.TYPES + ('upper',)
    TYPE_CHECKER = dict(optparse.Option.TYPE_CHECKER, upper=lambda option, name, value: value.upper())


extended = Parser(prog='e', option_class=Upper, conflict_handler='resolve')
extended.add_option('-u', '--up', type='upper')
extended.add_option('-u', help='newer')
show(extended, '--up abc -u x')
