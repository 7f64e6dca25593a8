import threading
import Queue

lock = threading.Lock()
print lock.acquire(), lock.acquire(0), lock.locked(), lock.release(), lock.locked()
try:
    lock.release()
except threading.ThreadError as error:
    print type(error), error
reentrant = threading.RLock()
print reentrant.acquire(), reentrant.acquire(), reentrant.release(), reentrant.release(), reentrant
event = threading.Event()
print event.is_set(), event.wait(0.0), event.set(), event.wait(), event.isSet()
semaphore = threading.BoundedSemaphore(1)
print semaphore.acquire(), semaphore.acquire(False), semaphore.release()
thread = threading.Thread(target=lambda x: None, name='worker', args=(1,))
print thread, thread.name, thread.daemon, thread.isAlive(), thread.ident, threading.currentThread().name, threading.activeCount()
thread.run()
local = threading.local()
local.x = 5
print local.x, local.__dict__
for call in [semaphore.release, reentrant.release, thread.join, lambda: local.y, lambda: threading.Semaphore(-1), threading.Condition().notify]:
    try:
        print call()
    except Exception as error:
        print type(error).__name__, error
for kind in [Queue.Queue, Queue.LifoQueue, Queue.PriorityQueue]:
    queue = kind(3)
    for item in [3, 1, 2]:
        queue.put(item)
    print queue.full(), queue.qsize(), [queue.get() for _ in range(3)], queue.empty()
    for call in [queue.get_nowait, lambda: queue.get(True, 0.0), lambda: queue.get(True, -1)]:
        try:
            print call()
        except (Queue.Empty, ValueError) as error:
            print type(error).__name__, error
