"""What the bodies of Aurora's own commands `config list` and `job inspect` print of config.aurora in the working directory, as JSON.

    python2.7 commands.py PYSTACHIO AURORA [--bind NAME=VALUE ...] COMMANDS

PYSTACHIO and AURORA are checkouts of wickman/pystachio at v0.8.5 and apache/aurora at rel/0.22.0. COMMANDS is a JSON list of command lines, such as
[["list"], ["inspect", "devcluster/www/prod/hello", "--write-json"]]; null stands for `list` and every way to inspect every job. A command line may end with
the name of another file. Each answer is {"out", "err", "status"}: what the command wrote, and its exit status; or "raised" in place of the status:
[type, message] of an exception that the command does not handle, of which the client would show a traceback.

What the commands import and does not come with Aurora is stood in for below. No scheduler is asked: a job's production and tier stay as they are written.
Every command runs in a process of its own. test/record/commands.ts runs this once a case.
"""

import imp
import json
import os
import re
import sys

assert sys.version_info[:2] == (2, 7) and sys.maxunicode == 0x10ffff

HERE = os.path.dirname(os.path.abspath(__file__))
PYSTACHIO, AURORA = sys.argv[1:3]
sys.path[:1] = [PYSTACHIO, os.path.join(AURORA, 'src', 'main', 'python')]
sys.dont_write_bytecode = True
FILE = 'config.aurora'


class AnyClass(type):
    """Of a class that has whatever is asked of it."""

    def __getattr__(cls, name):
        if name.startswith('__'):
            raise AttributeError(name)
        return AnyClass(name, (Anything,), {})


class Anything(Exception):
    __metaclass__ = AnyClass

    def __init__(self, *args, **attributes):
        Exception.__init__(self)
        self.__dict__.update(attributes)

    def __getattr__(self, name):
        """Fields of a thrift struct that were not given are None."""
        if name.startswith('__'):
            raise AttributeError(name)
        return None

    def __call__(self, function):
        return function


class AnyModule(object):
    """Finds and loads every module of the packages that are missing."""

    PACKAGES = ('enum', 'gen', 'pex', 'pkg_resources', 'requests', 'thrift', 'twitter')

    def find_module(self, name, path=None):
        return self if name.split('.')[0] in self.PACKAGES else None

    def load_module(self, name):
        class Names(type(imp)):
            def __getattr__(self, attribute):
                if attribute.startswith('__'):
                    raise AttributeError(attribute)
                return PARTICULAR.get(attribute) or getattr(Anything, attribute)

        module = sys.modules[name] = Names(name)
        module.__path__ = []
        return module


class Log(object):
    """twitter.common.log, without times and levels."""

    @staticmethod
    def warning(text):
        sys.stderr.write(text + '\n')

    fatal = warning


class Compatibility(object):
    string = basestring
    integer = (int, long)
    numeric = real = integer + (float,)
    PY2, PY3 = True, False


def enumerations():
    """The enumerations of api.thrift, with the table by which names are turned into values."""
    path = os.path.join(AURORA, 'api', 'src', 'main', 'thrift', 'org', 'apache', 'aurora', 'gen', 'api.thrift')
    text = re.sub(r'/\*.*?\*/|//[^\n]*', '', open(path).read(), flags=re.S)
    for name, body in re.findall(r'\benum (\w+) \{(.*?)\}', text, re.S):
        members = re.findall(r'(\w+)\s*(?:=\s*(\d+))?', body)
        values = dict((member, int(value) if value else i) for i, (member, value) in enumerate(members))
        yield name, type(name, (object,), dict(values, _NAMES_TO_VALUES=values, __module__='gen.apache.aurora.api.ttypes'))


PARTICULAR = {
    'AURORA_EXECUTOR_NAME': 'AuroraExecutor',
    'GOOD_IDENTIFIER_PATTERN_PYTHON': r'^[\w\-\.]+$',
    'AbstractClass': object,
    'Compatibility': Compatibility,
    'Interface': object,
    'Lockable': object,
    'log': Log,
    'total_ordering': __import__('functools').total_ordering,
}
PARTICULAR.update(enumerations())
sys.meta_path.append(AnyModule())

from apache.aurora.client.cli.config import ListJobsCommand
from apache.aurora.client.cli.context import AuroraCommandContext
from apache.aurora.client.cli.jobs import InspectCommand
from apache.aurora.client.cli.options import binding_parser
from apache.aurora.client.config import AnnotatedAuroraConfig
from apache.aurora.common.aurora_job_key import AuroraJobKey
from apache.aurora.config.loader import AuroraConfigLoader


class Context(AuroraCommandContext):
    def __init__(self, out):
        AuroraCommandContext.__init__(self)
        self.out = out

    def _get_config_with_production_and_tier(self, cluster, config):
        return config

    def print_out(self, *args, **named):
        """What the command writes, apart from what a configuration prints while it is loaded or worked on."""
        before, sys.stdout = sys.stdout, self.out
        try:
            AuroraCommandContext.print_out(self, *args, **named)
        finally:
            sys.stdout = before


class Options(object):
    raw = False

    def __init__(self, words, bindings):
        self.read_json = '--read-json' in words
        self.write_json = '--write-json' in words
        self.bindings = bindings
        plain = [word for word in words if not word.startswith('--')]
        self.verb = plain.pop(0)
        self.jobspec = AuroraJobKey.from_path(plain.pop(0)) if self.verb == 'inspect' else None
        self.config_file = plain.pop(0) if plain else FILE


class Written(object):
    """A stream as a terminal in UTF-8 is one."""

    encoding = 'UTF-8'

    def __init__(self):
        self.bytes = ''

    def write(self, text):
        self.bytes += text.encode('UTF-8') if isinstance(text, unicode) else text

    def text(self):
        return self.bytes.decode('UTF-8')


def run(words, bindings):
    options = Options(words, bindings)
    out = Written()
    context = Context(out)
    context.set_options(options)
    command = ListJobsCommand() if options.verb == 'list' else InspectCommand()
    streams = sys.stdout, sys.stderr
    sys.stdout, err = Written(), Written()
    sys.stderr = err
    answer = {}
    try:
        answer['status'] = command.execute(context)
    except Context.CommandError as error:
        try:
            # What the client does with it.
            context.print_err(error.msg)
            answer['status'] = error.code
        except Exception as failure:
            answer['raised'] = [type(failure).__name__, str(failure)]
    except SystemExit as failure:
        answer['status'] = failure.code
    except Exception as failure:
        answer['raised'] = [type(failure).__name__, str(failure)]
    finally:
        sys.stdout, sys.stderr = streams
    return dict(answer, out=out.text(), err=err.text())


def alone(work, *args):
    """What work(*args) gives in a process that ends with it."""
    reader, writer = os.pipe()
    child = os.fork()
    if child == 0:
        with os.fdopen(writer, 'w') as pipe:
            json.dump(work(*args), pipe)
            pipe.flush()
            os._exit(0)
    os.close(writer)
    with os.fdopen(reader) as pipe:
        text = pipe.read()
    os.waitpid(child, 0)
    return json.loads(text)


def every_command(bindings):
    """`list`, and each job inspected by its key where that is one to the client."""
    sys.stdout = Written()
    commands = [['list']]
    try:
        jobs = AuroraConfigLoader.load(FILE).get('jobs', [])
        keys = ['/'.join(str(part()) for part in (job.cluster, job.role, job.environment, job.name)) for job in (job.bind(*bindings) for job in jobs)]
    except Exception:
        keys = ['devcluster/www-data/prod/hello']
    for key in keys:
        try:
            AuroraJobKey.from_path(key)
        except AuroraJobKey.Error:
            continue
        commands += [['inspect', key], ['inspect', key, '--write-json']]
    return commands


if __name__ == '__main__':
    bindings = [binding_parser(text) for option, text in zip(sys.argv[3:-1:2], sys.argv[4::2])]
    commands = [[str(word) for word in words] for words in json.loads(sys.argv[-1]) or []] or alone(every_command, bindings)
    answers = [dict(alone(run, words, bindings), args=words) for words in commands]
    sys.stdout.write(json.dumps(answers, indent=2, sort_keys=True, separators=(',', ': ')) + '\n')
