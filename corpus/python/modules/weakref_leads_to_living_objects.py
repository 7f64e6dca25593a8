import weakref, re, os, array, collections
from weakref import *
class C(object): pass
class O: pass
class S(object): __slots__ = ()
class SW(object): __slots__ = ('__weakref__',)
class I(int): pass
class T(tuple): pass
class St(str): pass
class U(unicode): pass
class L(list): pass
class D(dict): pass
class Lo(long): pass
class F(float): pass
def f(): pass
def g(): yield 1
def sh(x): return re.sub('0x[0-9a-f]+', '0x', re.sub('at [0-9]+>', 'at >', repr(x)))
def t(fn):
    try: print sh(fn())
    except Exception as e: print type(e).__name__, re.sub('0x[0-9a-f]+', '0x', str(e))
for name, o in [('C',C()),('O',O()),('Ccls',C),('Ocls',O),('S',S()),('SW',SW()),('I',I()),('T',T()),('St',St()),('U',U()),('L',L()),('D',D()),('Lo',Lo()),('F',F()),('f',f),('g',g()),('lambda',lambda:0),('meth',C().__init__),('bm',O().__class__),('len',len),('mod',os),('int',1),('str','a'),('none',None),('tup',()),('list',[]),('dict',{}),('set',set()),('fs',frozenset()),('arr',array.array('i')),('deque',collections.deque()),('re',re.compile('a')),('file',__import__('sys').stdin),('int type',int),('code',f.__code__),('exc',Exception()),('xr',xrange(3)),('it',iter([])),('dd',collections.defaultdict(int)),('od',collections.OrderedDict()),('ell',Ellipsis),('prop',property()),('slice',slice(1)),('part',__import__('functools').partial(f)),('ba',bytearray()),('cplx',1j),('sup',super(C,C())),('ref',ref(C))]:
    print name,
    t(lambda: ref(o)() is o)
c = C(); c.x = 5
r = ref(c)
t(lambda: r); t(lambda: r()); print r is ref(c), r == ref(c), hash(r) == hash(c), r() is c
print ref, ref.__name__, ReferenceType is ref, ProxyType, CallableProxyType, ProxyTypes
p = proxy(c)
print p.x, type(p); p.y = 6; print c.y; del p.y; t(lambda: c.y)
t(lambda: hash(p)); t(lambda: p); t(lambda: p()); t(lambda: p.nope)
t(lambda: ref(c, None)); t(lambda: ref(c, f) is ref(c)); t(lambda: ref()); t(lambda: ref(c, 1, 2)); t(lambda: proxy(1)); t(lambda: ref(c, callback=f)); t(lambda: r.foo)
l = L([1,2,3]); pl = proxy(l)
print len(pl), pl[0], pl[1:], 2 in pl, list(pl), pl == [1,2,3], pl + [4], pl * 2, bool(pl), str(pl), isinstance(pl, L), pl.__class__
pl.append(4); pl[0] = 9; del pl[1]; print l
pf = proxy(f); print type(pf), pf(), callable(pf)
fl = F(2.5); q = proxy(fl); print q + 1, 1 + q, q * 2, -q, abs(q), float(q), int(q), q ** 2, divmod(q, 2), q // 1, round(q)
w = WeakValueDictionary(); w['a'] = c; print w['a'] is c, len(w), w.keys(), 'a' in w, w.get('b'), w.has_key('a')
t(lambda: w); t(lambda: w.__setitem__('b', 1)); t(lambda: w['zz']); t(lambda: w.pop('zz')); t(lambda: w.items()); t(lambda: [k for k in w]); t(lambda: list(w.itervalues())); t(lambda: w.valuerefs()); t(lambda: w.copy()); t(lambda: w.setdefault('q', c)); t(lambda: sorted(w)); t(lambda: w.pop('q')); t(lambda: w.popitem()); t(lambda: len(w)); t(lambda: WeakValueDictionary({'a': c}).keys()); t(lambda: WeakValueDictionary({'a': 1})); t(lambda: WeakValueDictionary(a=c).keys())
k = WeakKeyDictionary(); k[c] = 1; print k[c], len(k), c in k, k.get(O()), k.keys() == [c], 1 in k, k.values(), k.items() == [(c, 1)]
t(lambda: k); t(lambda: k.__setitem__(1, 1)); t(lambda: k[O]); t(lambda: k[1]); t(lambda: k.pop(O)); t(lambda: k.setdefault(C, 2)); t(lambda: k.pop(C)); t(lambda: k.keyrefs()); t(lambda: k.copy()); t(lambda: k.popitem()); t(lambda: len(k)); t(lambda: WeakKeyDictionary({c: 1}).values()); t(lambda: k.update({c: 3})); t(lambda: k[c]); t(lambda: list(k)); t(lambda: list(k.iteritems())); del k[c]; print len(k)
s = WeakSet([c]); s.add(f); print len(s), c in s, 1 in s; t(lambda: s.add(1)); t(lambda: s.remove(O)); t(lambda: s.discard(O)); t(lambda: s)
s.discard(f); t(lambda: s | WeakSet([c])); t(lambda: len(s | [f])); t(lambda: len(s & [f])); t(lambda: len(s - [c])); t(lambda: len(s ^ [f, c])); t(lambda: s <= WeakSet([c, f])); t(lambda: s == WeakSet([c])); t(lambda: s.issubset([c])); t(lambda: list(s)); t(lambda: s.pop()); t(lambda: s.pop()); t(lambda: s.copy()); t(lambda: s.update([c, f])); t(lambda: len(s)); t(lambda: s.isdisjoint([O])); t(lambda: s.clear())
class R(ref):
    def __init__(self, o, cb=None, tag=0): super(R, self).__init__(o, cb); self.tag = tag
    def __new__(cls, o, cb=None, tag=0): return ref.__new__(cls, o, cb)
x = R(c, None, 7); print x.tag, x() is c; t(lambda: x)
