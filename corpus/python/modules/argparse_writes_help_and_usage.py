import argparse


def build(**options):
    parser = argparse.ArgumentParser(prog='prog', description='A description that is longer than one line of eighty characters, so that it has to be wrapped.', epilog='The end.', **options)
    parser.add_argument('pos', help='positional %(dest)s')
    parser.add_argument('rest', nargs='*', type=int, default=[5])
    parser.add_argument('-v', '--verbose', action='store_true', help='be verbose')
    parser.add_argument('-n', '--num', type=int, default=3, metavar='N', help='of %(type)s (%(default)s)')
    parser.add_argument('--choice', choices=['a', 'b'], help='one of %(choices)s')
    parser.add_argument('--two', nargs=2, metavar=('X', 'Y'))
    parser.add_argument('--opt', nargs='?')
    parser.add_argument('--plus', nargs='+', help='help ' * 20)
    parser.add_argument('--hidden', help=argparse.SUPPRESS)
    group = parser.add_argument_group('group', 'of a few')
    group.add_argument('--a-very-long-option-name-indeed', help='its help')
    exclusive = parser.add_mutually_exclusive_group()
    exclusive.add_argument('--m1', action='store_true')
    exclusive.add_argument('--m2')
    return parser


for formatter in [argparse.HelpFormatter, argparse.RawDescriptionHelpFormatter, argparse.RawTextHelpFormatter, argparse.ArgumentDefaultsHelpFormatter]:
    print build(formatter_class=formatter).format_help()
parser = argparse.ArgumentParser(prog='sub', prefix_chars='+-', usage='%(prog)s [options]')
commands = parser.add_subparsers(title='commands', description='what to do', dest='command', help='one of them')
commands.add_parser('one', help='the first').add_argument('x', type=int)
commands.add_parser('two', help='the second').add_argument('+y')
print parser.format_help(), commands.choices['one'].format_help(), commands.choices['two'].format_usage()
required = argparse.ArgumentParser(prog='r', add_help=False).add_mutually_exclusive_group(required=True)
required.add_argument('--a')
required.add_argument('--b', action='store_true')
print required._container.format_usage(), repr(required._container)
