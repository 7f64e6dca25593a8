# heapq asks for __lt__, or where a class has none for __le__ the other way round; a heap must keep its length meanwhile.
import heapq


class LE(object):
    def __init__(self, v):
        self.v = v

    def __le__(self, other):
        print '%d <= %d' % (self.v, other.v),
        return self.v <= other.v


heap = []
for v in (3, 1, 2):
    heapq.heappush(heap, LE(v))
print [heapq.heappop(heap).v for _ in range(3)]
heap = [1, 2, 3]


class Shrinks(object):
    def __lt__(self, other):
        del heap[:]
        return True


for f in (lambda: heapq.heappush(heap, Shrinks()), lambda: heapq.heapify(heap)):
    heap[:] = [Shrinks(), Shrinks(), Shrinks()]
    try:
        f()
    except RuntimeError, e:
        print e
