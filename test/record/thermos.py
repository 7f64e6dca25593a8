"""Records what Thermos's own loader makes of the cases below corpus/thermos.

usage: python2.7 test/record/thermos.py PYSTACHIO AURORA [CASE ...]

PYSTACHIO and AURORA are checkouts of wickman/pystachio at v0.8.5 and apache/aurora at rel/0.22.0. A case is a folder with config.thermos, which is loaded in that
folder; written beside it is expected.json: for each task, in order, `raw` (as written), `task` (interpolated), `unbound`, `check`, and `error` ([type,
message]) where wrapping the task raises, as for one that is not valid; or `error` alone where the file does not load.
"""

import json
import os
import subprocess
import sys

sys.dont_write_bytecode = True
HERE = os.path.dirname(os.path.abspath(__file__))
CORPUS = os.path.join(HERE, '..', '..', 'corpus', 'thermos')
PYSTACHIO, AURORA = sys.argv[1:3]
sys.path[:1] = [os.path.join(HERE, 'stubs'), PYSTACHIO, os.path.join(AURORA, 'src', 'main', 'python')]

from apache.thermos.config.loader import ThermosConfigLoader, ThermosTaskWrapper
from pystachio.config import Config


def plain(value):
    return json.loads(json.dumps(value))


def facts_of_task(task):
    facts = {}
    try:
        facts['raw'] = plain(task.get())
        interpolated, unbound = task.interpolate()
        facts['task'] = plain(interpolated.get())
        facts['unbound'] = sorted(map(str, unbound))
        checked = task.check()
        facts['check'] = [checked.ok(), checked.message()]
        ThermosTaskWrapper(task)
    except Exception as error:
        facts['error'] = [type(error).__name__, str(error)]
    return facts


def facts_of_file():
    try:
        # As ThermosConfigLoader.load, which wraps the tasks at once and stops at the first that is not valid.
        environment = Config('config.thermos', schema=ThermosConfigLoader.SCHEMA).environment
        return {'tasks': [facts_of_task(task) for task in environment['__TASKS']]}
    except Exception as error:
        return {'error': [type(error).__name__, str(error)]}


def record(case):
    """In a process of its own: what a case did to the libraries cannot be seen in the next."""
    command = [sys.executable, '-E', '-s', '-B', os.path.abspath(__file__), PYSTACHIO, AURORA, '--here']
    text = subprocess.check_output(command, cwd=os.path.join(CORPUS, case))
    with open(os.path.join(CORPUS, case, 'expected.json'), 'w') as expected:
        expected.write(text)


if sys.argv[3:] == ['--here']:
    answer, sys.stdout = sys.stdout, sys.stderr
    answer.write(json.dumps(facts_of_file(), indent=2, sort_keys=True, separators=(',', ': ')) + '\n')
else:
    for case in sys.argv[3:] or sorted(os.listdir(CORPUS)):
        record(os.path.basename(case.rstrip('/')))
