"""Classes derived from the built-in types, and functions that use them: the expressions of derived-types.txt are evaluated here."""
class A(object):
    def __int__(self): return 'x'
class B(object):
    def __int__(self): return 5
class C(object):
    def __trunc__(self): return B()
class D(object):
    def __trunc__(self): return 'x'
class E(object):
    def __long__(self): return 'x'
class F(object):
    def __float__(self): return 'x'
class G(object):
    def __int__(self): return True
class H(object):
    def __float__(self): return 1
class I(int): pass
class J(object):
    def __trunc__(self): return A()
class K:
    def __int__(self): return 7
class L:
    def __trunc__(self): return 7.5
class LL(long): pass
class FF(float): pass
class CC(complex): pass
class LS(list): pass
class TS(tuple): pass
class DS(dict): pass
class FS(frozenset): pass
class SS(set): pass
class M(object):
    def keys(self): return ['a']
    def __getitem__(self,k): return 5
class D2(dict):
    def keys(self): return ['zzz']
    def __missing__(self,k): return 'missing %s'%k
class EQ(object):
    def __init__(self, v): self.v = v
    def __eq__(self, o): return self.v == getattr(o, 'v', o)
    def __hash__(self): return hash(self.v)
    def __repr__(self): return 'EQ(%r)' % self.v
class LT(object):
    def __init__(self, v): self.v = v
    def __lt__(self, o): return self.v < o.v
    def __repr__(self): return 'LT(%r)' % self.v
class CM(object):
    def __init__(self, v): self.v = v
    def __cmp__(self, o): return cmp(self.v, getattr(o, 'v', o))
    def __repr__(self): return 'CM(%r)' % self.v
class I2(int):
    def __add__(self, o): return 'add'
    def __radd__(self, o): return 'radd'
    def __repr__(self): return 'I2'
    def __hash__(self): return 99
    def __eq__(self, o): return True
class L2(list):
    def __getitem__(self, k): return 'item %r' % (k,)
    def __len__(self): return 7
    def __iter__(self): return iter('iter')
    def __getslice__(self, a, b): return 'slice %r %r' % (a, b)
    def __contains__(self, x): return x == 'in'
class L3(list):
    def __setslice__(self, a, b, v): self.append((a, b, v))
class DX(dict):
    def __getitem__(self, k): return 'got'
    def __setitem__(self, k, v): dict.__setitem__(self, k, (v, 'set'))
    def __iter__(self): return iter(['it'])
    def get(self, *a): return 'get'
class T3(tuple):
    def __new__(cls, *a): return tuple.__new__(cls, a)
    def __eq__(self, o): return 'eq'
class IDX(object):
    def __init__(self, n): self.n = n
    def __index__(self): return self.n
class IT(object):
    def __iter__(self): return self
    def next(self): raise StopIteration
class SEQ(object):
    def __getitem__(self, i):
        if i > 3: raise IndexError
        return i * 2
    def __len__(self): return 4
def rec():
    a = [1]; a.append(a); return a
def recd():
    a = {}; a['x'] = a; return a
def rect():
    l = []; t = (l,); l.append(t); return t
def mut(f, x):
    r = f(x); return (r, x)
def sortmod():
    l = [3,1,2]
    l.sort(key=lambda x: l.append(5) or x)
    return l
def sortlen():
    l = [3,1,2]; seen = []
    l.sort(key=lambda x: seen.append(len(l)) or x)
    return l, seen
def extfail():
    l = [1]
    def g():
        yield 2
        raise ValueError('x')
    try: l.extend(g())
    except ValueError: pass
    return l
def iterchange():
    d = {1:1, 2:2}
    for k in d: d[k+10] = 1
def iterchange2():
    d = {1:1, 2:2}; r = []
    for k in d:
        r.append(k); d[k] = 5
    return r
def iterset():
    s = set([1,2])
    for k in s: s.add(k+10)
def listgrow():
    l = [1,2,3]; r = []
    for x in l:
        r.append(x)
        if x < 3: l.append(x+5)
    return r
def listshrink():
    l = [1,2,3,4]; r = []
    for x in l:
        r.append(x); l.pop(0)
    return r, l
def aug(a, b):
    c = a
    c += b
    return a, c, a is c
def augs(a, b):
    c = a
    c |= b
    return a, c, a is c
def augm(a, b):
    c = a
    c *= b
    return a, c, a is c
def dels(l, s):
    del l[s]; return l
def sets(l, s, v):
    l[s] = v; return l
