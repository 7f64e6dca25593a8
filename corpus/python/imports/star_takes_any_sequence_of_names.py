import sys
class M(object):
    def __init__(self, **k): self.__dict__.update(k)
class Seq(object):
    def __init__(self, *a): self.a = a
    def __getitem__(self, i): print 'get', i; return self.a[i]
sys.modules['m1'] = M(__all__=['x', u'z'], x=1, z=2)
sys.modules['m2'] = M(__all__=Seq('x', 'y'), x=1, y=2)
sys.modules['m3'] = M(__all__=['x', 'y'], x=5)
sys.modules['m4'] = M(_a=1, b=2)
sys.modules['m5'] = M(__all__=5)
sys.modules['m6'] = M(__all__=[1])
sys.modules['m7'] = 5
for n in range(1, 8):
    d = {}
    try: exec 'from m%d import *' % n in d
    except Exception as e: print type(e).__name__, e
    d.pop('__builtins__', 0)
    print sorted(d.items())
class D(dict):
    def __setitem__(self, k, v): print 'set', repr(k)
    def __getitem__(self, k): raise KeyError(k)

