# The three kinds of queue, what is raised when they are full or empty, and subclasses that keep their items otherwise.
import Queue


def attempt(f):
    try:
        print repr(f())
    except Exception, e:
        print type(e), repr(e)


for kind in (Queue.Queue, Queue.LifoQueue, Queue.PriorityQueue):
    q = kind()
    for x in (3, 1, 2):
        q.put(x)
    print kind.__name__, q.qsize(), q.empty(), q.full(), q.queue, q.maxsize
    print [q.get() for _ in range(3)], q.empty()
    attempt(q.get_nowait)
    attempt(lambda: q.get(False))
    attempt(lambda: q.get(True, 0.01))
    attempt(lambda: q.get(timeout=-1))
    q = kind(2)
    q.put_nowait(1)
    q.put(2, False)
    print q.full(), q.qsize()
    attempt(lambda: q.put(3, False))
    attempt(lambda: q.put_nowait(5))
    attempt(lambda: q.put(3, timeout=0.01))
    attempt(lambda: q.put(item=1, block=False))
    q.task_done()
    q.task_done()
    attempt(q.task_done)
    q.join()
    print q.unfinished_tasks, isinstance(q, Queue.Queue)


class SetQueue(Queue.Queue):
    def _init(self, maxsize):
        self.queue = set()

    def _put(self, item):
        self.queue.add(item)

    def _get(self):
        return self.queue.pop()


s = SetQueue()
s.put(1)
s.put(1)
print s.qsize(), s.get(), s.empty()
print Queue.Empty.__bases__, Queue.Full.__module__
