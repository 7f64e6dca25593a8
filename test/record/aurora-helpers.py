"""Records what the helpers of Aurora's schema do, and what is injected, for test/aurora/.

usage: python2.7 test/record/aurora-helpers.py PYSTACHIO AURORA helpers|injected > test/aurora/recorded/<the same>.jsonl
       python2.7 test/record/aurora-helpers.py PYSTACHIO AURORA helpers-RELEASE > test/aurora/recorded/<the same>.jsonl

PYSTACHIO is a checkout of wickman/pystachio at v0.8.5, AURORA one of apache/aurora at rel/0.22.0; for helpers-RELEASE at another release, and
recorded are the programs alone that do something else there than what helpers.jsonl says. A line of helpers is {"src": program,
"out": what it printed, and "Type: message" behind that where it failed}; where "setup" is true the text that the first line gives stands
before the program. A line of injected is a name and what is known of it.
"""
import json
import os
import sys
from StringIO import StringIO

sys.dont_write_bytecode = True
here = os.path.dirname(os.path.abspath(__file__))
sys.path[:0] = [os.path.join(here, 'stubs'), sys.argv[1], os.path.join(sys.argv[2], 'src/main/python')]

from apache.aurora.config.loader import AuroraConfigLoader
from pystachio.basic import EnumContainer
from pystachio.composite import Structural

SETUP = '''
def p(name, **kw): return Process(name = name, cmdline = 'run ' + name, **kw)
def t(*names, **kw): return Task(name = '-'.join(names), processes = [p(n) for n in names], **kw)
def r(cpu, ram, disk): return Resources(cpu = cpu, ram = ram, disk = disk)
def names(task): return [str(x.name()) for x in task.processes()]
def orders(task): return [[str(n) for n in c.order()] for c in task.constraints()]
def show(task): print names(task), orders(task), task.resources(), task.finalization_wait(), task.name()
a, b, c, d = p('a'), p('b'), p('c'), p('d')
ta, tb, tcd = t('a', resources = r(1, 2, 3)), t('b', resources = r(0.5, 20, 30)), t('c', 'd', resources = r(2, 1, 1))
'''

PROGRAMS = [
  'print order(a, b)',
  "print order('x', u'y', a)",
  'print order()',
  'order(1)',
  'order(a, None)',
  "order('x', Empty)",
  'order(3.5)',
  'order(Task(name = "t"))',
  "print order(Process(name = '{{x}}', cmdline = 'y').bind(x = 'z'), b)",
  'print order(a, b) + order(b, c)',
  'order(processes = [a])',
  'print order(*[p(n) for n in "zyxw"])',
  'class Q(Process): pass\nprint order(Q(name = "q", cmdline = "c"))',
  'class P2(Struct):\n  name = String\nprint order(P2(name = "q"))',
  'class Mine(Processes):\n  @classmethod\n  def _process_name(cls, process): return "mine"\nprint Mine.order(1, 2)',
  "print SimpleTask('n', 'c')",
  "print SimpleTask(name = 'n', command = 'c')",
  "SimpleTask('n')",
  "SimpleTask('n', 'c', 'd')",
  "SimpleTask('n', cmd = 'd')",
  'SimpleTask()',
  "SimpleTask('n', name = 'm')",
  'SimpleTask(1)',
  'print SimpleTask(1, 2)',
  'SimpleTask([], 2).check()',
  "print Tasks.simple('n', 'c').resources()",
  "class Big(Tasks):\n  SIMPLE_CPU = 4\nprint Big.simple('n', 'c').resources()",
  "Tasks.SIMPLE_RAM = 5\nprint SimpleTask('n', 'c').resources()",
  "Tasks.simple('n')",
  'Tasks.simple()',
  'print SequentialTask(name = "s", processes = [a, b, c])',
  'print SequentialTask()',
  'print SequentialTask(processes = [])',
  'SequentialTask(processes = [a], constraints = order(a, a))',
  'print SequentialTask(processes = [a], constraints = [])',
  'SequentialTask(1)',
  'SequentialTask(nonsense = 1)',
  'print SequentialTask({"processes": [a, b]}, name = "z")',
  'print SequentialTask(processes = [a], constraints = Empty)',
  'Tasks.sequential("x")',
  'Tasks.sequential()',
  'print orders(Tasks.sequential(tcd))',
  'SequentialTask(processes = [Process(cmdline = "x")])',
  'SequentialTask(processes = 3)',
  'print SequentialTask(processes = [Process(name = "{{n}}", cmdline = "c")]).bind(n = "bound")',
  'SequentialTask(zeta = 1, alpha = 2)',
  'print SequentialTask(resources = r(1, 2, 3), processes = [a, b], max_failures = 4)',
  'show(combine_tasks(ta, tb))',
  'show(combine_tasks(ta, tb, tcd))',
  'show(combine_tasks(tcd, ta))',
  'print combine_tasks()',
  'show(combine_tasks(ta))',
  'combine_tasks(1)',
  'combine_tasks(Task())',
  'combine_tasks(ta, Task(name = "x"))',
  'show(combine_tasks(ta, tb, name = "n", max_failures = 3))',
  'combine_tasks(ta, resources = 1)',
  'combine_tasks(ta, constraints = [], finalization_wait = 2)',
  'combine_tasks(ta, nonsense = 1)',
  'combine_tasks(ta, zeta = 1, alpha = 2)',
  'print combine_tasks(name = "n")',
  'show(combine_tasks(t("a"), t("b")))',
  'show(combine_tasks(t("a", "b", "c", "d", "e", "f", "g"), t("h", "i", "j")))',
  'show(combine_tasks(t("web", "db"), t("db", "cache"), t("cache", "web")))',
  'show(combine_tasks(SequentialTask(processes = [a, b]), SequentialTask(processes = [c, d])))',
  'show(combine_tasks(t("a", finalization_wait = 5), t("b", finalization_wait = 50)))',
  'combine_tasks(t("a", resources = Resources(cpu = 1)), ta)',
  'show(combine_tasks(t("a", resources = Resources(cpu = 1, ram = 2, disk = "{{x}}")), ta))',
  'show(concat_tasks(ta, tb))',
  'show(concat_tasks(ta, tb, tcd))',
  'show(concat_tasks(tcd, ta, tb))',
  'print concat_tasks()',
  'show(concat_tasks(ta))',
  'show(concat_tasks(ta, ta))',
  'show(concat_tasks(ta, tb, name = "n"))',
  'concat_tasks(ta, Task())',
  'concat_tasks(ta, tb, constraints = 1)',
  'show(concat_tasks(t("a", "b"), t("b", "c"), t("c", "d", "e")))',
  'show(concat_tasks(SequentialTask(processes = [a, b]), SequentialTask(processes = [c, d])))',
  'concat_tasks("ab", "cd")',
  'show(concat_tasks(t("a", finalization_wait = 5), t("b", finalization_wait = 50)))',
  'class Loud(Tasks):\n'
  '  @classmethod\n'
  '  def _combine_processes(cls, *tasks):\n'
  '    print len(tasks)\n'
  '    return super(Loud, cls)._combine_processes(*tasks)\n'
  'show(Loud.combine(ta, tb))',
  'Units.safe_get = classmethod(lambda cls, unit: 7)\nshow(combine_tasks(ta, tb))',
  'print java_options("a", "b")',
  'print java_options({"a": 23, "b": "foo"})',
  'print java_options(a = 23, b = "foo")',
  'print java_options("Xmx", Xms = "1g", D = None)',
  'print python_options("a", "boo")',
  'print python_options({"a": 23, "boo": "foo"})',
  'print python_options(a = 23, boo = "foo", c = 0, dd = "")',
  'java_options(3)',
  'java_options([])',
  'java_options(None)',
  'print repr(java_options())',
  'print repr(java_options(u"a"))',
  'print repr(python_options({u"aa": 1}))',
  'java_options(short_prefix = "x")',
  'print python_options(option = 1, value = 2)',
  'python_options(cls = 1)',
  'print java_options("")',
  'python_options({1: 2})',
  'print python_options(a = (1, 2))',
  'print python_options(alpha = 1, beta = 2, gamma = 3, delta = 4, epsilon = 5, zeta = 6)',
  'print python_options(**{"alpha": 1, "beta": 2, "gamma": 3, "delta": 4, "epsilon": 5, "zeta": 6})',
  'print python_options(web = 1, db = 2, cache = 3, x = 4, y = 5)',
  'class O(dict):\n  def items(self): return [("z", 1), ("a", 2)]\nprint python_options(O())',
  'print Options.render_option("-", "--", "v")',
  'print Options.render_option("-", "--", "verbose", 3)',
  'Options.render_option("-")',
  'Options.render_option(1, 2, 3)',
  'print Options.render_options("-", "--", "a", {"b": 1}, c = 2)',
  'Options.render_options()',
  'class Plus(Options):\n'
  '  @classmethod\n'
  '  def render_option(cls, s, l, option, value = None): return "+" + option\n'
  'print Plus.python("a", b = 1)',
  'print Units.safe_get(Empty), Units.safe_get(Integer(3)), repr(Units.safe_get(String("x")))',
  'Units.safe_get(3)',
  'print Units.optional_resources(Empty)',
  'print Units.optional_resources(5)',
  'print Units.resources_sum(r(1, 2, 3), r(4, 5, 6))',
  'print Units.resources_sum()',
  'print Units.resources_sum(Empty, r(1, 2, 3))',
  'Units.resources_sum(1)',
  'print Units.resources_max([r(1, 20, 3), r(4, 5, 6)])',
  'print Units.resources_max([])',
  'Units.resources_max(1)',
  'print Units.finalization_wait_sum([Integer(3), Empty, Integer(4)])',
  'print Units.finalization_wait_sum([])',
  'Units.finalization_wait_sum([String("x")])',
  'print Units.finalization_wait_max([Integer(3), Empty, Integer(-4)])',
  'print Units.finalization_wait_max([])',
  'print Units.finalization_wait_max([String("x")])',
  'Units.finalization_wait_max(3)',
  'print [str(x.name()) for x in Units.processes_merge([t("web", "db", "cache"), t("x", "web", "y", "z")])]',
  'print Units.processes_merge([])',
  'Units.processes_merge([Task()])',
  'Units.processes_merge(1)',
  'print len(Units.constraints_merge([SequentialTask(processes = [a, b]), SequentialTask(processes = [a, b])]))',
  'print Units.constraints_merge((t("a"),))',
  'Units.nothing',
  'Units().safe_get(1)',
  'print Units().safe_get(Empty)',
  'print Processes._process_name("x"), Processes._process_name(a)',
  'print repr(Processes._process_name(u"x"))',
  'print Tasks._combine_processes()',
  'print names(Tasks._combine_processes(ta, tb))',
  'print type(order), order.__name__, order.im_self, order.im_class, order.im_func.__name__',
  'print type(SimpleTask), SimpleTask.__name__, SimpleTask.__module__',
  'print SimpleTask.func_code.co_varnames, SimpleTask.func_code.co_argcount, SimpleTask.func_defaults',
  'print Tasks, Tasks.__module__, Tasks.__bases__, Tasks.__mro__, type(Tasks)',
  'print combine_tasks, concat_tasks, java_options, python_options, order',
  'print sorted(Tasks.__dict__.keys()), sorted(Units.__dict__.keys())',
  'print Tasks.__dict__.keys()',
  'print Tasks.combine == combine_tasks, Tasks.combine is combine_tasks, Options.java == java_options',
  'print Tasks.SIMPLE_CPU, Tasks.SIMPLE_RAM, Tasks.SIMPLE_DISK',
  'print Options.render_option.func_defaults, SequentialTask.func_code.co_flags & 12',
  'print hasattr(Tasks(), "__dict__"), Tasks().__dict__, isinstance(Tasks(), Tasks)',
  'print combine_tasks.im_func.func_globals["__name__"]',
]

IMPORTS = [
  'print sorted(globals().keys())',
  'print globals().keys()',
  'print __name__, type(__builtins__)',
  'import pystachio\nprint pystachio.Struct is Struct, pystachio.base is base, pystachio.config is config, pystachio.sys is sys',
  'import pystachio.config\nprint pystachio.config.Config.InvalidConfigError.__mro__, config.Config.NotFound.__name__',
  'from pystachio import *\nprint len(globals())',
  'from pystachio.basic import String as S\nprint S is String',
  'import sys as s\nprint s is sys, s.modules["sys"] is sys',
  'import apache.aurora.config.schema.base as m\nprint m.Job is Job, m.__name__',
  'from apache.aurora.config.schema.base import *\nprint len(globals())',
  'from apache.aurora.config.schema import base as m\nprint m.Service is Service, base.__name__',
  'from apache.thermos.config.schema import *\nprint Task, order',
  'import apache.thermos.config.schema_base as m\nprint m.Process is Process, m.GB, hasattr(m, "order")',
  'from apache.thermos.config.schema_helpers import *\nprint Units, order',
  'import apache.thermos.config.schema_helpers as m\nprint m.__all__, m.Tasks is Tasks, m.order == order',
  'from gen.apache.aurora.api.constants import AURORA_EXECUTOR_NAME as n\nprint n',
  'import apache\nprint apache.aurora.config.schema.base.Job is Job, apache.thermos.config.schema.Task is Task',
  'import apache.nothing',
  'from apache import nothing',
  'import gen.apache.aurora.api.nothing',
  'from apache.aurora.config.schema.base import Nothing',
  'import apache.aurora.config.schema.base\nprint apache.__name__',
  'import pystachio.base as m\nm.x = 1\nprint base.x',
  'print base.__name__, choice.__name__, sys.__name__, config.__name__',
  'for m in ("apache.thermos.config.schema_base", "apache.thermos.config.schema", "apache.aurora.config.schema.base"):\n'
  '  print m, __import__(m, fromlist = ["x"]).__dict__.keys()',
]


def outcome(source):
  printed, sys.stdout = sys.stdout, StringIO()
  try:
    try:
      AuroraConfigLoader.load(Source(source))
    except Exception as e:
      sys.stdout.write('%s: %s' % (type(e).__name__, e))
    return sys.stdout.getvalue()
  finally:
    sys.stdout = printed


class Source(object):
  """A text without a place of its own."""
  def __init__(self, text):
    self.text = text

  def read(self):
    return self.text

  def __str__(self):
    return 'text'


def plain(value):
  return json.loads(json.dumps(value))


def describe(value):
  if isinstance(value, type) and issubclass(value, Structural) and hasattr(value, 'TYPEMAP'):
    attributes = [[n, s.klazz.__name__, s.required, None if s.empty else [plain(s.default.get())]] for n, s in value.TYPEMAP.items()]
    return {'kind': 'struct', 'name': value.__name__, 'attributes': attributes}
  if isinstance(value, type) and issubclass(value, EnumContainer):
    return {'kind': 'enumeration', 'name': value.__name__, 'values': value.VALUES}
  if isinstance(value, Structural):
    return {'kind': 'object', 'type': type(value).__name__, 'value': plain(value.get()), 'repr': repr(value)}
  if isinstance(value, (int, str)):
    return {'kind': 'constant', 'value': value}
  return {'kind': type(value).__name__, 'name': value.__name__}


def undo_changes():
  """Programs change classes; each is to find them as they were."""
  from apache.thermos.config import schema_helpers
  kept = dict((c, dict(vars(c))) for c in (schema_helpers.Tasks, schema_helpers.Units))
  def undo():
    for cls, attributes in kept.items():
      for name in set(vars(cls)) - set(attributes):
        delattr(cls, name)
      for name, value in attributes.items():
        if name not in ('__dict__', '__weakref__', '__doc__') and vars(cls)[name] is not value:
          setattr(cls, name, value)
  return undo


def record_differences(undo):
  with open(os.path.join(here, '../aurora/recorded/helpers.jsonl')) as recorded:
    known = recorded.read().splitlines()
  for program in PROGRAMS:
    line = json.dumps({'src': program, 'setup': True, 'out': outcome(SETUP + program)})
    if line not in known:
      print line
    undo()


def main(kind):
  if kind == 'injected':
    environment = AuroraConfigLoader.load(Source(''))
    for name in sorted(environment):
      if name not in ('__builtins__', 'include'):
        print json.dumps([name, describe(environment[name])])
    return
  undo = undo_changes()
  if kind.startswith('helpers-'):
    record_differences(undo)
    return
  print json.dumps(SETUP)
  for programs, setup in ((PROGRAMS, SETUP), (IMPORTS, '')):
    for program in programs:
      print json.dumps({'src': program, 'setup': setup != '', 'out': outcome(setup + program)})
      undo()


main(sys.argv[3])
