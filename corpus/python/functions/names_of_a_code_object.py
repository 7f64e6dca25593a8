import os
def a(x):
    import sys, os.path as p, xml.dom
    from json import dumps, loads as l
    y = x.attr.other + len(x)
    x.y.z = 5
    x.cnt += 1
    del x.gone
    for i in range(3): print i, glob
    assert x, str(y)
    try: foo()
    except ValueError, e: raise KeyError(e.args)
    with open(x) as f: f.read()
    return [q.name for q in x], (w.n for w in zz), lambda: vv, {k: v.u for k, v in x}
class C(object):
    "doc"
    z = 1
    def m(self): return self.__priv, self.z
    w = os.sep
def g():
    global gg
    gg = 1
    def inner(): return gg, g
    yield inner
@property
def deco(self, d=os): return f(b=self.a, *c, **d)
print a.func_code.co_names
print C.m.im_func.func_code.co_names, g.func_code.co_names, deco.fget.func_code.co_names
print compile('import a.b as c, d\nx = y.z\nclass K(B): t = u\n', 'f', 'exec').co_names, compile('a + b.c(d)', 'f', 'eval').co_names, compile('from os import *', 'f', 'exec').co_names, compile('from . import q', 'f', 'exec').co_names
print (lambda n: n.a.b[c.d:e]).func_code.co_names
def h(t):
    if t: exec 'x = 1'
    return x, t
print h.func_code.co_names
def k():
    class L:
        "d"
        v = 1
    return L
import sys
def fr():
    return sys._getframe().f_code.co_names
print fr(), k.func_code.co_names
class Fr(object):
    "doc"
    x = os
    names = sys._getframe().f_code.co_names
print Fr.names
