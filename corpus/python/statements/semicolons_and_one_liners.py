if 1: print 'a',; print 'b'
for i in 1, 2: print i,
print
while 0: pass
class C: x = 1; y = 2
def f(): return 1; print 'never'
print C.x, C.y, f()
try: 1 / 0
except: print 'caught'
x = 1; y = 2;
print x, y
