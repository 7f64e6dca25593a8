# UserString and MutableString: methods, operators, slices that are assigned and deleted.
import collections
from UserString import MutableString, UserString

SNIPPETS = r'''
UserString('abc'), UserString(5), UserString(u'\xe9'), UserString(UserString('a')), str(UserString('a')), len(UserString('abc')), UserString('ab') + 'c', 'x' + UserString('y'), UserString('a') + 5, UserString('a') * 3, 2 * UserString('b'), UserString('%s-%s') % (1, 2), UserString('abc')[1], UserString('abc')[1:], type(UserString('a')[0]).__name__
UserString('abc') == 'abc', UserString('a') < 'b', hash(UserString('a')) == hash('a'), {UserString('a'): 1}['a'], 'b' in UserString('abc'), int(UserString('5')), float(UserString('1.5')), long(UserString('7')), complex(UserString('1j')), cmp(UserString('a'), UserString('b'))
UserString('abc').upper(), UserString('a b').split(), UserString('abc').find('c'), UserString('abc').replace('b', 'x'), UserString('abc').center(7, '*'), UserString('a,b').partition(','), UserString('x').join(['a', 'b']), UserString('abc').encode('hex'), UserString('ab').startswith('a'), UserString(' a ').strip(), UserString('a').isalpha(), UserString('abc').count('b'), UserString('a\x09b').expandtabs(), UserString('7').zfill(3), UserString('abc').translate(None, 'b'), UserString('a\x0ab').splitlines(), UserString('abc').title().swapcase(), UserString('616263').decode('hex'), UserString('abc').endswith('c', 1), UserString('abca').rfind('a'), UserString('a').ljust(3, '.'), type(UserString('a').upper()).__name__
UserString('abc').index('z')
UserString()
UserString('a').foo
UserString('a')[9]
UserString('a').isdecimal()
UserString(u'1').isdecimal(), UserString('a').replace('a', u'\xe9')
int(UserString('x'))
isinstance(UserString(''), basestring), isinstance(UserString(''), collections.Sequence), list(UserString('ab')), sorted(UserString('ba')), UserString('ab').count(UserString('a')) if 0 else 0
s = MutableString('abc'); s[0] = 'x'; print s; s[1:2] = 'YZ'; print s; del s[0]; print s, s.immutable(), type(s.immutable()).__name__; s += 'q'; s *= 2; print s; del s[1:3]; print s; s[-1] = '!'; s.insert(1, 'ins'); print s, len(s), s[::2], MutableString()
s = MutableString('abc'); s[5] = 'x'
s = MutableString('abc'); del s[5]
hash(MutableString('a'))
s = MutableString('abcdef'); s[1:4] = UserString('Q'); s[-2:] = 'zz'; del s[0:1]; print s, s == 'x', s + 1
s = MutableString('abcdef'); s[0:3:1] = 'Q'; print s; s[slice(1, 2)] = 5; print s
s = MutableString('abcdef'); s[::2] = 'abc'
'''


def run(code):
    try:
        try:
            compiled = compile(code, '<s>', 'eval')
        except SyntaxError:
            exec code in globals()
            return
        print repr(eval(compiled))
    except Exception, e:
        print type(e).__name__ + ':', e


for line in SNIPPETS.strip().split('\n'):
    run(line.replace('\\n', '\n'))
