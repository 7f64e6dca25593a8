"""CPython's times for the programs named on the command line: seconds of the fastest of three runs of run(), one a line."""
import sys
import time

for path in sys.argv[1:]:
    names = {}
    execfile(path, names)
    times = []
    for _ in range(3):
        start = time.time()
        names['run']()
        times.append(time.time() - start)
    print repr(min(times))
