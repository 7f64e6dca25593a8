"""What Aurora's own loader makes of config.aurora in the working directory, as one JSON document on standard output:

    {"facts": the text for expected.json, "where": the text for where.json, or null where the file loads}

    python2.7 corpus.py PYSTACHIO AURORA [--python-path DIR ...] [--prelude FILE ...] [--bind NAME=VALUE ...]

PYSTACHIO and AURORA are checkouts of wickman/pystachio at v0.8.5 and apache/aurora at rel/0.22.0. test/record/corpus.ts runs this once a
case, in an environment made for it: what an earlier case did to the libraries cannot be seen in a later one.
"""

import json
import os
import sys

assert sys.version_info[:2] == (2, 7) and sys.maxunicode == 0x10ffff

HERE = os.path.dirname(os.path.abspath(__file__))
PYSTACHIO, AURORA = sys.argv[1:3]
sys.path[:1] = [os.path.join(HERE, 'stubs'), HERE, PYSTACHIO, os.path.join(AURORA, 'src', 'main', 'python')]
sys.dont_write_bytecode = True

from apache.aurora.config import AuroraConfig
from apache.aurora.config.loader import AuroraConfigLoader
from pystachio import Ref
from pystachio.config import ConfigContext
from thrift_data import plain_thrift

FILE = 'config.aurora'
OPTIONS = zip(sys.argv[3::2], sys.argv[4::2])
PRELUDE = [value for option, value in OPTIONS if option == '--prelude']
PYTHON_PATH = [value for option, value in OPTIONS if option == '--python-path']
causes = []
# A company's own client has modules whose names are imported here. In its place the files are executed, in the same environment.
AuroraConfigLoader.DEFAULT_SCHEMA += ''.join('\nexecfile(%r)' % path for path in PRELUDE)


class InvalidConfigError(AuroraConfigLoader.InvalidConfigError):
    """Stands in for the loader's own, to keep what it replaces: the exception that knows where it happened."""

    def __init__(self, *args):
        causes.append(sys.exc_info())
        super(InvalidConfigError, self).__init__(*args)


AuroraConfigLoader.InvalidConfigError = InvalidConfigError


def as_text(value):
    """JSON as `aurora-config json` prints it."""
    return json.dumps(value, indent=2, sort_keys=True, separators=(',', ': ')) + '\n'


def facts_of_job(job):
    facts = {}
    try:
        interpolated, unbound = job.interpolate()
        facts['raw'] = plain(job.get())
        facts['job'] = plain(interpolated.get())
        facts['unbound'] = sorted(str(ref) for ref in unbound)
        checked = job.check()
        facts['check'] = [checked.ok(), checked.message()]
    except Exception as error:
        facts['error'] = [type(error).__name__, str(error)]
    try:
        facts['thrift'] = plain_thrift(AuroraConfig(job).job())
    except Exception as error:
        facts['thrift_error'] = [type(error).__name__, str(error)]
    return facts


def plain(value):
    """The value as JSON has it; whether it can be written at all shows here, while the job is known."""
    return json.loads(json.dumps(value))


def load(bindings):
    """The facts, and None or what sys.exc_info() was where the file does not load."""
    try:
        environment = AuroraConfigLoader.load(FILE)
        jobs = environment.get('jobs', [])
        if bindings:
            jobs = [job.bind(*bindings) for job in jobs]
        return {'jobs': [facts_of_job(job) for job in jobs]}, None
    except:  # An old-style class can be raised too, and has no base class that could be named here.
        failure = sys.exc_info()
        return {'error': [failure[0].__name__, str(failure[1])]}, failure


def is_module(path):
    return any(path.startswith(directory + '/') for directory in PYTHON_PATH)


def where(kind, value, trace):
    """The innermost place in a configuration's own code, or where the compiler says that it gave up. None for what nobody says."""
    frames = []
    while trace is not None:
        frames.append((trace.tb_frame, trace.tb_lineno))
        trace = trace.tb_next
    contexts = [frame.f_locals['context'] for frame, _ in frames if isinstance(frame.f_locals.get('context'), ConfigContext)]
    names = set(ConfigContext.from_key(key)[1] for context in contexts for key in context.loadables)
    places = []
    for frame, line in frames:
        if frame.f_code is ConfigContext.compile.im_func.func_code:
            places.append((frame.f_locals['include_string'], None))
        elif frame.f_code.co_filename in names or is_module(frame.f_code.co_filename):
            places.append((frame.f_code.co_filename, line))
    if isinstance(value, SyntaxError) and (value.filename in names or is_module(value.filename)):
        places.append((value.filename, value.lineno))
    file, line = places[-1] if places else (None, None)
    return {'file': file, 'line': line}


if __name__ == '__main__':
    pairs = [value.split('=', 1) for option, value in OPTIONS if option == '--bind']
    sys.path[:0] = PYTHON_PATH
    answer, sys.stdout = sys.stdout, sys.stderr
    facts, failure = load([{Ref.from_address(name): value} for name, value in pairs])
    place = failure and as_text(where(*(causes[-1] if issubclass(failure[0], InvalidConfigError) else failure)))
    json.dump({'facts': as_text(facts), 'where': place}, answer)
