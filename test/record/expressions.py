"""Makes expressions of every kind, at random but always the same ones, and records what Python 2.7 gives for them.

usage: python2.7 test/record/expressions.py              records test/python/evaluate/more-expressions.jsonl: the expressions of
                                                         expressions-kept.txt, and SPREAD random ones
       python2.7 test/record/expressions.py COUNT SEED   prints COUNT expressions with their values, for test/conform/expressions.ts

Each is evaluated in an empty namespace. Recorded is the repr of its value, or `Type: message`, bytes as Latin-1. What takes long or much memory is left
out, and what is another in a second process: addresses, and the order of tables that depends on them.
"""
import json
import os
import random
import resource
import signal
import subprocess
import sys
import warnings

HERE = os.path.dirname(os.path.abspath(__file__))
KEPT = os.path.join(HERE, 'expressions-kept.txt')
RECORDED = os.path.join(HERE, '..', 'python', 'evaluate', 'more-expressions.jsonl')
SECONDS = 0.2
MEMORY = 400 << 20
LONGEST = 600
# How many of the recorded ones are random.
SPREAD = 2400

INTS = '''0 1 -1 2 7 -7 10 97 255 -256 0x1f 0b101 0o17 0755 2**31 -2**31 2**53 2**62 2**63-1 -2**63 2**63 2**64 -2**64 10**20 2**100 3L -3L 0L
    True False'''.split()
FLOATS = '''0.0 -0.0 .5 1.5 -2.5 2.5 3. 0.1 1/3.0 1e-5 1e-4 1e15 1e16 1e22 1e100 123456.789 123456789012.5 12345678901234567.0 5e-324 1e300
    float('inf') float('-inf') float('nan') 2.675 -0.5 100.0'''.split()
COMPLEX = ['1j', '0j', '(1+2j)', '(-1.5-0j)', "complex('nan')", '(3+0j)']
STRS = r"""'' 'a' 'abc' '12' '-5' '3.5' '0x1f' '\xe9' '\x00\x7f' 'a,b,,c' '{0}' '%s' 'aXbXc' '616263' 'aGk=' "it's" 'a\nb\r\nc' 'A1' 'x'*20
    '\xc3\xa9' '%d' '1e5' 'inf' 'a1b' '\\n' r'\d' '1L' 'True'""".split() + ["' '", "' 12 '", "'MiXeD cAsE'", "'Hello World'", "'one two  three'", r"'tab\tnl\n'"]
UNICODES = r"""u'' u'a' u'abc' u'\xe9' u'\u20ac1' u'12' u'\U0001F600x' u'\u0661' u'\xdf' u'a,b' u'\ud800' u'{0}' u'%s' u'A\u0130'""".split() + \
    ["u'a b\\u2028c'"]
LISTS = ['[]', '[1, 2, 3]', "['b', 'a', 'c']", '[[1], [2]]', "[1, 'a', None, 2.5]", '[0]*3', 'range(10, 0, -3)', "list('abc')", '[True, False]',
         "[('k', 1), ('j', 2)]", "[u'a', 'b']"]
TUPLES = ['()', '(1,)', '(1, 2, 3)', "(1, 'a')", "tuple('ab')", "('a', u'b')"]
DICTS = ['{}', "{'a': 1}", "{'b': 1, 'a': 2, 'c': 3}", "{1: 'one', 2: 'two', 17: 'x', 33: 'y'}", '{0.5: 1, 1.5: 2, -1: 3, True: 4}', 'dict(x=1, y=2)',
         "{u'k': 1, 'k2': u'v'}", "{(1, 2): 3, 'z': (4,)}", '{i: i*i for i in range(6)}', "dict.fromkeys('hello world')",
         'dict((str(i), i) for i in range(20))', "{97: u'X', 98: None}", "{'k': 1.5}"]
SETS = ['set()', 'set([1, 2, 3])', "{'b', 'a', 'zz'}", "set('hello world')", 'set(range(0, 100, 7))', "set([(1, 2), ('a', 'b'), (3,)])", 'frozenset([3, 1])',
        'set([1.5, -2, 10**18])', "set(['alpha', 'beta', 'gamma', 'delta', 'epsilon'])", 'frozenset()']
OTHERS = ['None', 'xrange(4)', 'xrange(10, 0, -3)', 'slice(1, 2)', "bytearray('abc')", 'int', 'str', 'len', 'NotImplemented', "ValueError('x')",
          'lambda x: x', "iter('ab')", "(x for x in 'ab')", 'enumerate([5])', "{'a': 1}.viewkeys()", 'type(None)', 'object', 'Ellipsis']
KINDS = {
    'int': INTS, 'float': FLOATS, 'complex': COMPLEX, 'str': STRS, 'unicode': UNICODES, 'list': LISTS, 'tuple': TUPLES, 'dict': DICTS, 'set': SETS,
    'other': OTHERS,
}
COMMON = ['int', 'float', 'str', 'str', 'unicode', 'list', 'tuple', 'dict', 'set']
BINARY = '+ - * / // % ** & | ^ << >> < > <= >= == != <> is in and or'.split() + ['is not', 'not in']
COMPARE = '< > <= >= == != <> is in'.split() + ['is not', 'not in']

# @ stands for any value; what follows it up to a space, for one of that kind.
ONE = r"""abs(@)|all(@)|any(@)|bin(@)|bool(@)|bytearray(@)|callable(@)|chr(@)|complex(@)|dict(@)|list(enumerate(@))|enumerate(@)|float(@)|frozenset(@)|hash(@)|
hex(@)|int(@)|intern(@)|iter(@)|len(@)|list(@)|long(@)|max(@)|min(@)|next(@)|oct(@)|ord(@)|range(@)|repr(@)|reversed(@)|round(@)|set(@)|slice(@)|
sorted(@)|str(@)|sum(@)|tuple(@)|type(@)|unichr(@)|unicode(@)|vars(@)|xrange(@)|zip(@)|zip(*[@])|zip(*@)|basestring(@)|object(@)|super(@)|reload(@)|
map(str, @)|map(None, @)|map(None, @, @)|filter(None, @)|filter(str, @)|reduce(lambda a, b: (a, b), @)|dict.fromkeys(@)|dict.fromkeys(@, 1)|
sorted(@, reverse=True)|sorted(@, key=str)|max(@, key=repr)|min(@, key=str)|tuple(reversed(list(@)))|list(@)[::-1]|`@`|-@|+(@)|~@|not @|(@, )|[@]*2|
{"k": @}|{@: 1}|{@}|[x for x in @]|{x for x in @}|{x: x for x in @}|list(x for x in @)|[a for a in @ if a]|[(i, x) for i, x in enumerate(@)]|
(lambda *a, **k: (a, sorted(k.items())))(*@)|(lambda *a, **k: (a, sorted(k.items())))(**@)|(lambda x: x)(*@)|(@)()|(@).a|(@).__class__|(@).real|(@).imag|
(@).__len__()|(@).__repr__()|(@).__str__()|(@).__hash__()|(@).__nonzero__()|(@).__int__()|(@).__iter__()|(@).__neg__()|(@).__index__()|
(@).__format__('')|(@).__getnewargs__()|(@).__reduce__()|(@).__getslice__(0, 2)|(@).__delitem__(0)|type(@).__name__|type(@)()|type(@).__mro__|
isinstance(@, int)|isinstance(@, (int, @))|issubclass(@, int)|getattr(@, 'x', 5)|hasattr(@, 'real')|slice(@, 1).indices(5)|slice(1, 2, @).indices(9)|
'%s' % (@,)|'%r' % (@,)|u'%s' % (@,)|u'%r' % (@,)|'%s %s' % @|'%(k)s' % @|'{}'.format(@)|'{!r}'.format(@)|'{!s:>9}'.format(@)|u'{}'.format(@)|
'{0.real}'.format(@)|'{0[0]}'.format(@)|'{0[a]}'.format(@)|'{a}'.format(**@)|'{0}{1}'.format(*@)|'{:{}}'.format(1, @)|format(@, '')|format(@, u'8')|
__import__('json').dumps(@)|__import__('json').dumps(@, sort_keys=True, indent=2)|__import__('json').loads(@)|__import__('copy').deepcopy(@)|
__import__('copy').copy(@)|__import__('collections').Counter(@)|__import__('collections').OrderedDict(@)|__import__('collections').deque(@)|
__import__('pprint').pformat(@)|__import__('base64').b64encode(@)|__import__('base64').b64decode(@)|__import__('hashlib').md5(@).hexdigest()|
list(__import__('itertools').chain(@, [1]))|list(__import__('itertools').izip(@, 'ab'))|list(__import__('itertools').islice(@, 2))|
list(__import__('itertools').permutations(@, 2))|list(__import__('itertools').groupby(@))|__import__('math').floor(@)|__import__('math').sqrt(@)|
__import__('math').log(@)|__import__('math').exp(@)|__import__('math').trunc(@)|__import__('math').frexp(@)|__import__('math').modf(@)|
__import__('operator').itemgetter(0)(@)|__import__('operator').index(@)|__import__('operator').neg(@)|__import__('operator').truth(@)|
__import__('os').path.join('a', @)|__import__('os').path.join(@, 'b')|__import__('os').path.basename(@)|__import__('os').path.splitext(@)|
__import__('os').path.normpath(@)|__import__('re').findall(r'(\w)(\w)', @)|__import__('re').sub('[a-c]+', '<\\g<0>>', @)|__import__('re').escape(@str)|
__import__('re').split('[ab,]', @)|__import__('re').sub('a', @str, 'abc')|__import__('string').Template('$x').substitute(x=@)|
__import__('string').capwords(@)|__import__('string').atoi(@)|__import__('textwrap').dedent(@)|__import__('textwrap').wrap(@, 5)|
__import__('urllib').quote(@)|__import__('urllib').unquote(@)|__import__('functools').partial(int, @)()|float.fromhex(@)|@[0]|(@)[-1:]|(@)[::2]|
int(@str, 0)|int(@str, 16)|long(@str, 36)|int(@unicode)|float(@str)|complex(@str)|float(@unicode)|round(@float, 2)|round(@float, -1)|(@float).hex()|
(@float).as_integer_ratio()|(@float).is_integer()|(@int).bit_length()|(@float)**2|(@complex)**2|pow(@int, 3, 7)|2**-(@int)|str(@float)|repr(@float)|
abs(@complex)|(@complex).conjugate()|str(@complex)|hash(@float)|hash(@complex)|int(@float)|long(@float)|divmod(@float, 3)|-(-(@int))|~(@int)""".replace('\n', '').split('|')
TWO = r"""coerce(@, @)|cmp(@, @)|divmod(@, @)|pow(@, @int)|int(@, @int)|round(@, @)|getattr(@, @)|isinstance(@, @)|map(None, @, @)|max(@, @)|min([@, @])|
range(@, @)|xrange(@, @)|slice(@, @)|sum(@, @)|zip(@, @)|filter(@, @)|complex(@, @)|unicode(@, @)|str(@, @)|sorted([@, @])|set([@, @])|{@: @}|hash((@, @))|
(@)[@]|(@)[@int:@int]|(@)[@int:@int:@int]|(@).__contains__(@)|(@).__add__(@)|(@).__radd__(@)|(@).__eq__(@)|(@).__lt__(@)|(@).__cmp__(@)|(@).__getitem__(@)|
(@).__coerce__(@)|(@).__mod__(@)|(@).__rpow__(@)|(@).__pow__(@int, @int)|'{} {}'.format(@, @)|'{1}{0}'.format(@, @)|'{{}}{x}'.format(@, x=@)|
'{:{w}}|{}'.format(@, @, w=6)|'{a!r:>8} {b[0]}'.format(a=@, b=@)|'{0.real}{1}'.format(@, @)|format(@, @str)|(@) if (@) else (@)|(@str).join([@, @])|
(@unicode).join([@, @])|(@str).replace(@str, @)|(@str) % (@, @)|(@unicode) % (@, @)|enumerate(@, @)|reduce(@, @)|map(@, @)|hasattr(@, @)|
bytearray(@, @str)|(@).__setitem__(@, 1)|__import__('os').path.join(@, @)|__import__('json').dumps([@, @])|__import__('operator').add(@, @)|
(@int) << (@int)|(@int) ** 7|(@float) // (@float)|(@float) % (@float)|divmod(@float, @float)|(@float) ** (@float)|(@complex) * (@complex)|
(@complex) / (@complex)|(@complex) ** 3|(@int) % (@int)|(@int) // (@int)|divmod(@int, @int)|(@int) == (@float)|(@int) < (@float)|round(@float, @int)""".replace('\n', '').split('|')
PERCENT = r"""% d|%#g|%#o|%#x|%%|%|%(k)5.2f|%(k)r|%(k)s|%*d|%+.1e|%+d|%-10s!|%-5d!|%.10g|%.2f|%.3E|%.3s|%05d|%10s!|%5.1f%%|%5d|%8.3f|%G|%X|%c|%d|%e|%f|%g|%i|
%ld|%o|%r|%s %s|%u|%x|%z|%s|%F|%hd|%+5.3d|%.0f|%.20f|%.0s|%-*s|%*.*f|%(k)|%(k|%5|%.|%5c|% s|%05x|%+x|%.5x|%#.3g|a%db%%|%()s|%L|%.5r|%y|%.17g""".replace('\n', '').split('|')
SPECS = r""" |#o|#x|%|*^9|+|,|-|.0f|.1%|.2f|.2|08.3f|10s|5d|<5d|<8|=+6|>8|010|b|c|d|e|E|^8|g|G|n|o|q|s|x|X|#X|#b|f|=|<|=10|*<10|05|+x|+#x|-d| d|+,d|,d|,.2f|,x|,n|,s|
.3|.3d|.3s|.0s|.0e|.20g|10.3|10.3e|+08.3f|=8s|08s|+s|s|#d|#|.|5.|,,|,5|<<5|>^5|{<5|x=5|r|5 d|0|-010d|+c|5c|.2c|5%|n5|015n|^+12,.1f""".replace('\n', '').split('|')
CODECS = '''ascii utf-8 utf8 latin-1 latin1 iso-8859-1 utf-16 utf-16-le utf-16-be utf-32 utf-7 utf-8-sig unicode_escape raw_unicode_escape
    string_escape hex base64 rot13 quopri uu nosuch'''.split()
HANDLERS = 'strict ignore replace xmlcharrefreplace backslashreplace nosuch'.split()
BYTES = r"""'' 'a' 'abc' '\xe9' 'a\xe9b' '\xc3\xa9' '\xe2\x82\xac1' '\xf0\x9f\x98\x80' '\xff\xfe' '\xff\xfea\x00' '616263' 'zz' 'YWJj' 'YW==' 'a\\n' 'a\\x41' '\\x4'
    '\\u20ac' '\\N{x}' '\x80\x81' '\xc0\x80' '\xed\xa0\x80' '\xf4\x90\x80\x80' '\xe2\x82' '+AGE-' '+-' 'a+' 'a=3Db' '=E9' 'xn--bcher-kva' '\x00\x01'
    'aurora'*20 '\xef\xbb\xbfa' '+2D3eAA-' '+////-' 'a\\'""".split()
TEXTS = r"""u'' u'a' u'\xe9' u'a\xe9b' u'\u20ac1' u'\U0001F600' u'\ud800' u'\x80\x9f' u'\u0161' u'\ufeffa' u'\u20ac\u20acb\xe9' u'a\tb\n\\' u'b\xfccher.example'
    u'\uffff' u'616263' u'\u3042' u'a'*70 u'+-a' u'\u2297'""".split()
KEYWORDS = '''x=1 key=len cmp=cmp reverse=True encoding='utf-8' errors='ignore' sep=',' maxsplit=1 a=2 keepends=True **{} *[] *[1] *(1,2) iterable=[1] self=1
    default=3'''.split()
ARGUMENTS = r"""'' 'a' 'b' ',' 'ab' u'a' u'\xe9' '\xe9' 0 1 -1 2 5 100 2L True None 1.5 1j [] [1] ['a','b'] ('a',) ('a',u'b') () {} {'a':1} {97:u'X'} set([1])
    int len 2**40 2**63 -2**63 10**30 float('nan') 'utf-8' 'ignore' slice(1) xrange(2) bytearray('a') '*' '\x00' ['a',1] 'a'*256""".split() + ["' '"]
LEFT_OUT = set('__sizeof__ __subclasses__ __subclasshook__ __doc__ __dir__'.split())


class Maker(object):
    """Random expressions: the same ones for the same seed."""

    def __init__(self, seed):
        self.random = random.Random(seed)
        self.methods = {}
        self.makers = [
            (14, self.binary), (12, self.one), (14, self.two), (8, self.method), (7, self.percent), (7, self.format), (6, self.codec), (4, self.comparisons),
            (4, self.number), (3, self.conditional), (3, self.text), (3, self.nested),
        ]
        self.total = sum(weight for weight, _ in self.makers)

    def choice(self, values):
        return self.random.choice(values)

    def value(self, kind=None):
        if kind is None:
            kind = self.choice(COMMON) if self.random.random() < 0.85 else self.choice(['complex', 'other'])
        return self.choice(KINDS[kind])

    def fill(self, template):
        parts = template.split('@')
        text = parts[0]
        for part in parts[1:]:
            kind = next((kind for kind in KINDS if part.startswith(kind)), None)
            text += self.value(kind) + part[len(kind or ''):]
        return text

    def binary(self):
        a, b = self.value(), self.value()
        operator = self.choice(BINARY)
        return '%s %s %s' % (a, operator, b) if self.random.random() < 0.5 else '(%s) %s (%s)' % (a, operator, b)

    def one(self):
        return self.fill(self.choice(ONE))

    def two(self):
        return self.fill(self.choice(TWO))

    def method(self):
        kind = self.choice(KINDS.keys())
        value = self.choice(KINDS[kind])
        if value not in self.methods:
            self.methods[value] = [name for name in dir(eval(value)) if name not in LEFT_OUT]
        names = self.methods[value]
        plain = [name for name in names if not name.startswith('_')]
        name = self.choice(plain if plain and self.random.random() < 0.8 else names)
        arguments = [self.choice(ARGUMENTS) for _ in range(self.choice([0, 1, 1, 1, 2, 2, 3]))]
        if self.random.random() < 0.1:
            arguments.append(self.choice(KEYWORDS))
        return '(%s).%s(%s)' % (value, name, ', '.join(arguments))

    def percent(self):
        shape = self.choice(['%s', '(%s,)', "{'k': %s}", '(%s, 1)', '(1, %s)', '(3, %s)'])
        return "%s'%s' %% %s" % (self.choice(['', '', 'u']), self.choice(PERCENT), shape % self.value())

    def format(self):
        value, spec = self.value(), self.choice(SPECS)
        if self.random.random() < 0.5:
            value = self.value(self.choice(['int', 'float', 'str', 'unicode', 'complex']))
        return self.choice(["'{0:%s}'.format(%s)", "u'{:%s}'.format(%s)", "format(*('%s', %s)[::-1])"]) % (spec, value)

    def codec(self):
        value = self.choice(BYTES if self.random.random() < 0.5 else TEXTS)
        arguments = "'%s'" % self.choice(CODECS)
        if self.random.random() < 0.5:
            arguments += ", '%s'" % self.choice(HANDLERS)
        return self.choice(['(%s).encode(%s)', '(%s).decode(%s)', '(%s).decode(%s)', 'unicode(%s, %s)']) % (value, arguments)

    def comparisons(self):
        a, b, c = self.value(), self.value(), self.value()
        return '(%s) %s (%s) %s (%s)' % (a, self.choice(COMPARE + ['and', 'or']), b, self.choice(COMPARE + ['and', 'or']), c)

    def number(self):
        bits = self.choice([3, 8, 31, 33, 53, 62, 63, 64, 65, 100, 200])
        n, m = (self.random.getrandbits(bits) * self.choice([1, -1]), self.random.getrandbits(self.choice([3, 8, 33, 62, 64, 70])) * self.choice([1, -1]))
        x = self.choice([self.random.random(), self.random.uniform(-1e6, 1e6), self.random.random() * 10.0 ** self.random.randint(-20, 25)])
        digits = self.random.randint(0, 20)
        return self.choice([
            '%d %s %d' % (n, self.choice('+ - * / // % & | ^ < =='.split()), m), 'divmod(%d, %d)' % (n, m), '%d << %d' % (n, digits * 5),
            '%d >> %d' % (n, digits * 5), 'hash(%d)' % n, 'float(%d)' % n, 'hex(%d)' % n, 'oct(%d)' % n, 'bin(%d)' % n, 'pow(%d, %d, %d)' % (n, abs(m) % 500, m | 1),
            'repr(%r)' % x, 'str(%r)' % x, 'hash(%r)' % x, '(%r).hex()' % x, "'%%.%df' %% %r" % (digits, x), "'%%.%dg' %% %r" % (digits, x),
            "'%%.%de' %% %r" % (digits, x), "'{:,.%df}'.format(%r)" % (digits % 5, x), 'round(%r, %d)' % (x, digits - 8), 'int(%r)' % x, '%r // %r' % (x, m),
            '%r %% %r' % (x, m), '%r * %d' % (x, m), '%d < %r' % (n, float(n)), '%d == %r' % (n, float(n)), "int('%x', 16)" % abs(n), "'{:,}'.format(%d)" % n,
        ])

    def conditional(self):
        return self.choice(['%s if %s else %s', '(%s) and (%s) or (%s)', '[%s, %s, %s]', '(%s, %s) == (%s, 1)', 'max(%s, %s, %s)']) % (
            self.value(), self.value(), self.value())

    def text(self):
        kind, other = self.choice(['str', 'unicode']), self.choice(['str', 'unicode'])
        return self.choice(['%s + %s', '%s == %s', '%s < %s', '%s in %s', '(%s).find(%s)', '(%s).split(%s)', '(%s).strip(%s)', '(%s).count(%s)',
                            '(%s).partition(%s)', '(%s).startswith(%s)', "'%%s%%s' %% (%s, %s)", "'{}{}'.format(%s, %s)", '{%s: 1}.get(%s)', '(%s).join(%s)',
                            '(%s).translate(%s)', '(%s).center(9, %s)', "(%s).replace('a', %s)"]) % (self.value(kind), self.value(other))

    def nested(self):
        inner = self.choice([self.binary, self.one, self.two, self.text])()
        return self.choice(['repr(%s)', 'str(%s)', 'type(%s)', '[%s]', 'len(%s)', 'sorted([%s])', '(%s) == (%s)', '{1: %s}', '%s or 1', 'bool(%s)']).replace('%s', inner)

    def make(self):
        at = self.random.randrange(self.total)
        for weight, maker in self.makers:
            at -= weight
            if at < 0:
                return maker()

    def many(self, count):
        made = set()
        while len(made) < count:
            source = self.make()
            if source not in made:
                made.add(source)
                yield source


class Late(BaseException):
    pass


def late(*_):
    raise Late()


def evaluate(source):
    """The repr or `Type: message`; None for what takes long or much memory."""
    signal.setitimer(signal.ITIMER_REAL, SECONDS)
    try:
        try:
            text = repr(eval(source, {}))
        except (Late, MemoryError):
            return None
        except BaseException as error:
            text = '%s: %s' % (type(error).__name__, error)
        finally:
            signal.setitimer(signal.ITIMER_REAL, 0)
    except (Late, UnicodeError, MemoryError):
        return None
    return text.decode('latin-1') if len(text) <= LONGEST else None


def child():
    """Reads expressions, one a line, and writes their values as JSON."""
    signal.signal(signal.SIGALRM, late)
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    warnings.simplefilter('ignore')
    output, sys.stdout = sys.stdout, open(os.devnull, 'w')
    for line in sys.stdin:
        output.write(json.dumps(evaluate(line[:-1])) + '\n')
        output.flush()


def values(sources):
    """What each expression gives. One that ends the process gives None."""
    results = []
    while len(results) < len(sources):
        process = subprocess.Popen([sys.executable, '-B', os.path.abspath(__file__), '--child'], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        output = process.communicate(''.join(source + '\n' for source in sources[len(results):]))[0]
        results += [json.loads(line) for line in output.splitlines()]
        if len(results) < len(sources):
            results.append(None)
    return results


def recorded(sources):
    for source, first, second in zip(sources, values(sources), values(sources)):
        if first is not None and first == second:
            yield json.dumps({'out': first, 'src': source.decode('latin-1')}, sort_keys=True)


def main():
    if sys.argv[1:] == ['--child']:
        child()
    elif len(sys.argv) == 3:
        for line in recorded(list(Maker(int(sys.argv[2])).many(int(sys.argv[1])))):
            print line
    else:
        kept = open(KEPT).read().splitlines()
        made = [source for source in Maker(27).many(SPREAD) if source not in set(kept)]
        with open(RECORDED, 'w') as target:
            target.write(''.join(line + '\n' for line in recorded(kept + made)))


if __name__ == '__main__':
    main()
