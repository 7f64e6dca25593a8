import argparse


class Parser(argparse.ArgumentParser):
    def error(self, message):
        raise ValueError(message)


def show(parser, line):
    try:
        print line, parser.parse_known_args(line.split())
    except (ValueError, SystemExit) as error:
        print line, type(error).__name__, error


def positive(text):
    if int(text) < 0:
        raise argparse.ArgumentTypeError('%s is negative' % text)
    return int(text)


parser = Parser(prog='p')
parser.add_argument('pos')
parser.add_argument('rest', nargs='*', type=int, default='7')
parser.add_argument('-v', '--verbose', action='store_true')
parser.add_argument('-q', action='store_false', dest='quiet')
parser.add_argument('-n', '--num', type=positive, default='3')
parser.add_argument('--list', action='append')
parser.add_argument('-c', action='count', default=0)
parser.add_argument('--const', action='store_const', const=42)
parser.add_argument('--add', action='append_const', const='x', dest='added')
parser.add_argument('--choice', choices=['a', 'b'])
parser.add_argument('--two', nargs=2)
parser.add_argument('--opt', nargs='?', const='C', default='D')
exclusive = parser.add_mutually_exclusive_group()
exclusive.add_argument('--m1', action='store_true')
exclusive.add_argument('--m2')
for line in ['a', 'a 1 2', '', 'a -v -q', 'a -n 5', 'a -n x', 'a -n5 --num=6', 'a -n -5', 'a --list 1 --list 2', 'a -ccc -c', 'a -vc', 'a -vn3', 'a --const --add --add', 'a --choice z', 'a --two 1 2',
             'a --two 1', 'a --opt', 'a --opt 5', 'a --m1 --m2 x', 'a --nu 4', 'a --c', 'a --unknown', 'a -- -v', 'a 1 x', 'a -1', 'a -v=3', 'a --verbose=3', 'a --num']:
    show(parser, line)
for names, options in [(['--num'], {}), (['a', 'b'], {}), (['-x'], {'action': 'other'}), (['x'], {'required': True}), (['--y'], {'type': 'other'}), (['--z'], {'nargs': 0}), (['--'], {}), (['--w'], {'nargs': 2, 'metavar': ('a',)}), (['-b'], {'const': 3})]:
    try:
        print parser.add_argument(*names, **options)
    except Exception as error:
        print type(error).__name__, error
child = Parser(prog='c', parents=[Parser(prog='q', add_help=False)], conflict_handler='resolve')
commands = child.add_subparsers(dest='command')
commands.add_parser('one').add_argument('x', type=int)
commands.add_parser('rest').add_argument('words', nargs=argparse.REMAINDER)
for line in ['one 5', 'one', 'rest -a b', 'other', 'one 5 extra']:
    show(child, line)
child.set_defaults(extra=1)
print child.get_default('extra'), argparse.Namespace(a=1, b='x'), argparse.Namespace(a=1) == argparse.Namespace(a=1), 'a' in argparse.Namespace(a=1), argparse.FileType('r')
