import pprint


class P(pprint.PrettyPrinter):
    def format(self,o,context,maxlevels,level):
        if isinstance(o,unicode): return (o.encode('utf8'),True,False)
        if isinstance(o,float): return '%.2f'%o, False, False
        return pprint.PrettyPrinter.format(self,o,context,maxlevels,level)


p=P(width=30)
print p.pformat([u'\xe9',1.234,{'a':u'x','b':[1.5]*20}]), p.isreadable(1.5), p.isreadable([1.5]), p.isrecursive([1])
p.pprint({u'k':2.5})
r=[]; r.append(r); print p.isrecursive(r), pprint.PrettyPrinter(depth=2).pformat([[[1]]]), p.format('x',{},0,0)
