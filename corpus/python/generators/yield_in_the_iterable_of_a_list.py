def g():
    print [x for x in (yield 1)]
    print [x + y for x in (yield 2) for y in (yield 3) if (yield 4)]
    print list(x for x in (yield 5)), {x for x in (yield 6)}, {x: x for x in (yield 7)}


values = {1: [1], 2: [10, 20], 3: [1, 2], 4: True, 5: 'a', 6: 'b', 7: 'c'}
it = g()
sent = None
try:
    while True:
        n = it.send(sent)
        print n,
        sent = values[n]
except StopIteration:
    print 'done'
