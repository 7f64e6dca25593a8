"""Records what Python 2.7 makes of the programs in corpus/python/, for test/python/evaluate/programs.test.ts.

usage: python2.7 test/record/python-programs.py [FILE.py ...]

Without names every program is run, each in a process of its own. Its output goes beside it as <name>.out: what it printed, then `Type: message` where an
exception ended it.
"""
import os
import subprocess
import sys

CORPUS = os.path.join(os.path.dirname(os.path.abspath(__file__)), '..', '..', 'corpus', 'python')

# Runs one program as the main one. Its frame is the second here and the first there, which the recursion limit has to make up for.
RUN_ONE = r'''
import os, sys
path = sys.argv[1]
os.chdir(os.path.dirname(path))
code = open(path).read()
namespace = {'__name__': '__main__', '__builtins__': __builtins__}
sys.setrecursionlimit(1001)
try:
  exec compile(code, os.path.basename(path), 'exec', 0, True) in namespace
except:
  kind, value = sys.exc_info()[:2]
  text = str(value)
  sys.stdout.softspace = 0
  sys.stdout.write(kind.__name__ + (': ' + text if text else '') + '\n')
'''


def programs():
  for folder, _, names in os.walk(CORPUS):
    for name in names:
      if name.endswith('.py'):
        yield os.path.join(folder, name)


for path in sys.argv[1:] or sorted(programs()):
  path = os.path.abspath(path)
  process = subprocess.Popen([sys.executable, '-B', '-c', RUN_ONE, path], stdout=subprocess.PIPE, stderr=subprocess.PIPE)
  output, errors = process.communicate()
  if process.returncode != 0 or errors:
    sys.stderr.write('%s: %s\n' % (path, errors))
  with open(path[:-3] + '.out', 'wb') as out:
    out.write(output)
