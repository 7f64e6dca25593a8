"""Records what Aurora's own AuroraConfig answers, for test/loader/aurora-config.test.ts: which job is picked, what is known of it, what its ports resolve to,
and what the client complains of.

usage: python2.7 test/record/aurora-config.py PYSTACHIO AURORA > test/loader/recorded/aurora-config.jsonl

PYSTACHIO is a checkout of wickman/pystachio at v0.8.5, AURORA one of apache/aurora at rel/0.22.0. A line is a case as it stands below, and "out": for each of
its calls what it gave, [value] or "Type: message".
"""
import json
import os
import re
import sys
import types
from StringIO import StringIO

sys.dont_write_bytecode = True
os.environ['LOGNAME'] = 'somebody'
here = os.path.dirname(os.path.abspath(__file__))
sys.path[:0] = [os.path.join(here, 'stubs'), sys.argv[1], os.path.join(sys.argv[2], 'src/main/python')]


class Log(types.ModuleType):
  """twitter.common.log, which keeps what it is told."""
  lines = []

  def warning(self, text):
    self.lines.append(text)
  fatal = warning


def stand_in(name, **attributes):
  """Puts a module there that only holds these names."""
  module = types.ModuleType(name)
  vars(module).update(attributes)
  sys.modules[name] = module


def die(text):
  log.fatal(text)
  sys.exit(1)


import twitter.common
import twitter.common.lang

log = sys.modules['twitter.common.log'] = twitter.common.log = Log('twitter.common.log')
twitter.common.lang.Interface = object
stand_in('apache.aurora.client.base', die=die)
# The package imports what talks to schedulers.
stand_in('apache.aurora.client.api', __path__=[os.path.join(sys.argv[2], 'src/main/python/apache/aurora/client/api')])

from apache.aurora.client import config as client
from apache.aurora.client.api.updater_util import UpdaterConfig
from apache.aurora.config import AuroraConfig, PortResolver
from apache.aurora.config.loader import AuroraConfigLoader
from apache.thermos.common.planner import TaskPlanner
from apache.aurora.client.binding_helper import CachingBindingHelper
from pystachio import Empty, Ref
from pystachio.matcher import Any, Matcher
from thrift_data import plain_thrift, tree

SETUP = '''
def process(name, cmdline = 'run', **kw): return Process(name = name, cmdline = cmdline, **kw)
def task(*processes, **kw): return Task(name = 't', processes = list(processes), resources = Resources(cpu = 1, ram = 1*GB, disk = 1*GB), **kw)
simple = task(process('p'))
def job(cluster = 'c', role = 'r', environment = 'e', name = 'n', task = simple, **kw):
  return Job(cluster = cluster, role = role, environment = environment, name = name, task = task, **kw)
'''


def case(src, *calls, **kw):
  return dict(kw, src=src, calls=list(calls) or ['key'])


def announced(portmap, *commands, **kw):
  processes = ', '.join('process("p%s", %r)' % (i, command) for i, command in enumerate(commands)) or "process('p')"
  return case('jobs = [job(task = task(%s), announce = Announcer(%s), **%r)]' % (processes, portmap, kw), 'ports', 'client', 'health')


FOUR = '''jobs = [job(), job(name = 'm'), job(cluster = 'd'), Job(cluster = 'c', role = 'r', name = 'homeless', task = simple)]'''
ONE = 'jobs = [job(**%s)]'
UNBOUND = "jobs = [job(cluster = '{{x}}', name = '{{y}}-n')]"
PORTS = ['{{thermos.ports[http]}}', '{{thermos.ports[admin]}} {{thermos.ports[health]}}']
LIMITS = ['update_config = UpdateConfig(%s)' % s for s in (
  'max_total_failures = 1', 'max_total_failures = 2', 'max_total_failures = -1', 'watch_secs = -1', 'watch_secs = 0', 'watch_secs = "{{x}}"',
  'max_total_failures = "{{x}}"', 'watch_secs = Empty', 'max_total_failures = Empty')]
LIMITS += ['health_check_config = HealthCheckConfig(%s)' % s for s in (
  'initial_interval_secs = -0.5', 'interval_secs = -1', 'max_consecutive_failures = -2', 'min_consecutive_successes = -3', 'interval_secs = "{{x}}"',
  'initial_interval_secs = 0', 'timeout_secs = -4', 'max_consecutive_failures = -1, min_consecutive_successes = -1, interval_secs = -1')]

def thrift(*attributes):
  """Jobs that are sent, or refused, one for each way of writing an attribute."""
  return [case('jobs = [job(%s)]' % attribute, 'thrift') for attribute in attributes]


def helped(pattern, binding, *commands):
  """A job whose references that begin as the pattern does are bound to something by a binding helper."""
  processes = ', '.join('process("p%s", %r)' % (i, command) for i, command in enumerate(commands))
  return case('jobs = [job(task = task(%s))]' % processes, 'commands', 'asked', helper=[pattern, binding])


def planned(*tasks):
  return [case('jobs = [job(task = task(%s))]' % each, 'thrift', 'plan') for each in tasks]


def resources(*given):
  return thrift(*["task = task(process('p'))(resources = %s)" % each for each in given])


P = {'abc': "process('a'), process('b'), process('c')", 'fin': "process('a'), process('b'), process('f', final = True), process('g', final = True)"}

THRIFT = thrift(
  '',
  'role = "a b"', 'role = ""', 'role = "a\\n"', 'role = "a\\n\\n"', 'role = "a-b.c_d9"', 'role = "a/b"', 'role = "{{x}}"', 'role = 5', 'role = u"caf\\xe9"',
  'environment = "p q"', 'environment = Empty', 'environment = "{{x}}"', 'name = "n!"', 'name = ""', 'name = "{{role}}-{{task.name}}"', 'cluster = "anything at all"',
  'production = "maybe"', 'production = "TRUE"', 'production = Empty', 'production = "{{x}}"', 'service = 1', 'service = Empty', 'service = "{{x}}"',
  'max_task_failures = "{{x}}"', 'max_task_failures = -1', 'max_task_failures = 10 ** 20', 'priority = "{{mesos.instance}}"', 'priority = Empty', 'priority = 5',
  'contact = "a@b.c"', 'contact = "{{x}}"', 'tier = "preferred"', 'tier = "{{role}}"', 'instances = 7', 'instances = 0', 'instances = "{{x}}"', 'instances = Empty',
  'cron_schedule = "* * * * *"', 'cron_schedule = ""', 'cron_collision_policy = "cancel_new"', 'cron_collision_policy = "Run_Overlap"',
  'cron_collision_policy = "NONE"', 'cron_collision_policy = ""', 'cron_collision_policy = "{{x}}"', 'cron_collision_policy = Empty', u'cron_collision_policy = u"\\xe9"',
  'partition_policy = PartitionPolicy()', 'partition_policy = PartitionPolicy(reschedule = False, delay_secs = 30)', 'partition_policy = PartitionPolicy(delay_secs = "{{x}}")',
  'sla_policy = CountSlaPolicy(count = 5, duration_secs = 1800)', 'sla_policy = PercentageSlaPolicy(percentage = 95, duration_secs = 1800)',
  'sla_policy = CoordinatorSlaPolicy(coordinator_url = "http://c/{{name}}")', 'sla_policy = CoordinatorSlaPolicy(coordinator_url = "u", status_key = "k")',
  'sla_policy = CountSlaPolicy(count = 5)', 'sla_policy = CountSlaPolicy(count = "{{x}}", duration_secs = 1)', 'sla_policy = {"coordinator_url": "u"}',
  'sla_policy = {"count": 1, "duration_secs": 2}',
  'metadata = [Metadata(key = "b", value = "2"), Metadata(key = "a", value = "1"), Metadata(key = "b", value = "2")]',
  'metadata = [Metadata(key = "{{role}}", value = "{{x}}")]', 'metadata = [Metadata(key = "k")]', 'metadata = [Metadata(key = u"\\xe9", value = "")]', 'metadata = Empty',
  'constraints = {}', 'constraints = {"host": "limit:1"}', 'constraints = {"host": "limit:x"}', 'constraints = {"host": "limit:"}', 'constraints = {"host": "limit: 2 "}',
  'constraints = {"host": "limit:limit:1"}', 'constraints = {"host": "LIMIT:1"}', u'constraints = {"host": u"limit:\\xe9"}', 'constraints = {"host": "limit:" + "9" * 30}',
  'constraints = {"zone": "b,a,b", "rack": "!c,d", "shelf": "!", "host": "!!a"}', 'constraints = {"zone": "{{x}}", "{{role}}": 5}', 'constraints = {"zone": ""}',
  'container = Docker(image = "i")', 'container = Docker(image = "i", parameters = [Parameter(name = "a", value = "1"), Parameter(name = "a", value = "1")])',
  'container = Docker(image = "{{x}}")', 'container = Docker()', 'container = Docker(image = "i", parameters = Empty)', 'container = Docker(image = "i", parameters = [Parameter(name = "a")])',
  'container = Container(docker = Docker(image = "i"))', 'container = Container()', 'container = {"docker": {"image": "i"}}', 'container = {"image": "i"}', 'container = {}',
  'container = Mesos()', 'container = Mesos(image = DockerImage(name = "n", tag = "t"))', 'container = Mesos(image = AppcImage(name = "n", image_id = "id"))',
  'container = Mesos(image = DockerImage(name = "n"))', 'container = Mesos(image = {"name": "n", "tag": "t"})', 'container = Mesos(image = {"name": "n", "image_id": "t"})',
  'container = Mesos(image = "x")', 'container = Mesos(volumes = [Volume(container_path = "/c", host_path = "/h", mode = "RO"), {"container_path": "/c", "host_path": "/h", "mode": "RW"}])',
  'container = Mesos(volumes = [Volume(container_path = "/c", host_path = "/h", mode = "{{x}}")])', 'container = Mesos(volumes = [Volume(container_path = "/c", host_path = "/h")])',
  'container = Mesos(volumes = [Volume(container_path = "/c", mode = "RO")])', 'container = Mesos(volumes = Empty)', 'container = "x"', 'container = 5',
  'executor_config = ExecutorConfig(name = "Mine", data = "x")', 'executor_config = ExecutorConfig(name = "Mine", data = \'{"b": 1.0, "a": [null, 2]}\')',
  'executor_config = ExecutorConfig(name = "Mine")', 'executor_config = ExecutorConfig(name = "Mine", data = "{{x}}")', 'executor_config = ExecutorConfig(data = "ignored")',
  'executor_config = ExecutorConfig(name = "Mine", data = Empty)', 'executor_config = Empty', 'executor_config = ExecutorConfig(name = Empty)',
  'announce = Announcer(), task_links = {"a": "b"}', 'announce = Announcer(portmap = {"a": "b", "b": "80", "http": "q"})', 'announce = Announcer(portmap = {"a": "b", "b": "a"})',
  'announce = Announcer(portmap = {"a": "99999999999999999999"})', 'update_config = UpdateConfig(watch_secs = "{{x}}")', 'update_config = Empty', 'update_config = UpdateConfig(watch_secs = "x")',
  'health_check_config = Empty, lifecycle = DisableLifecycle', 'enable_hooks = "{{x}}"', 'task_links = {"{{x}}": "y"}', 'priority = "5x"',
) + resources(
  'Resources(cpu = 1.5, ram = 128 * MB, disk = GB, gpu = 2)', 'Resources(cpu = 1, ram = 0, disk = GB)', 'Resources(cpu = 1, ram = MB, disk = 0)', 'Resources(cpu = 0, ram = MB, disk = MB)',
  'Resources(cpu = -1, ram = MB, disk = MB)', 'Resources(cpu = 1, ram = MB - 1, disk = MB)', 'Resources(cpu = 1, ram = -1, disk = MB)',
  'Resources(ram = MB, disk = MB)', 'Resources(cpu = 1, disk = MB)', 'Resources(cpu = 1, ram = MB)', 'Resources()', 'Resources(cpu = "{{x}}", ram = MB, disk = MB)', 'Empty',
  'Resources(cpu = 1, ram = "{{x}}", disk = MB)', 'Resources(cpu = 1, ram = MB, disk = 2 ** 70)', 'Resources(cpu = 1, ram = 1.9 * MB, disk = MB)', 'Resources(cpu = 1, ram = MB, disk = MB, gpu = "{{x}}")',
  'Resources(cpu = 1, ram = MB, disk = MB, gpu = -1)', 'Resources(cpu = 1, ram = MB, disk = MB, gpu = Empty)', 'Resources(cpu = True, ram = "%d" % MB, disk = MB)',
) + planned(
  P['abc'], P['abc'] + ', constraints = order("a", "b", "c")', P['abc'] + ', constraints = order("a", "b") + order("a", "c")', P['abc'] + ', constraints = order("a", "b") + order("b", "a")',
  P['abc'] + ', constraints = order("a", "a")', P['abc'] + ', constraints = order("a", "x")', P['abc'] + ', constraints = order("x", "y")', P['abc'] + ', constraints = order("a")',
  P['abc'] + ', constraints = order()', P['abc'] + ', constraints = [Constraint()]', P['abc'] + ', constraints = order("a", "b") + order("b", "c") + order("c", "a")',
  P['abc'] + ', constraints = order("{{role}}", "a")', P['abc'] + ', constraints = Empty', P['fin'], P['fin'] + ', constraints = order("a", "b") + order("f", "g")',
  P['fin'] + ', constraints = order("a", "f")', P['fin'] + ', constraints = order("g", "f") + order("f", "g")', P['fin'] + ', constraints = order("x", "y")',
  'process("a", daemon = True), process("b"), constraints = order("a", "b")', 'process("a", daemon = True), process("b"), constraints = order("b", "a")',
  'process("a", ephemeral = True), process("b"), constraints = order("a", "b")', 'process("a", ephemeral = True), process("b", ephemeral = True), constraints = order("a", "b")',
  'process("a", ephemeral = True, daemon = True), process("b"), constraints = order("a", "b")', 'process("a"), process("a"), constraints = order("a", "a")',
  'process("a"), process("a", final = True), constraints = order("a")', 'process("a", final = Empty)', 'process("a", daemon = Empty)', 'process("a", ephemeral = Empty)',
  'process("a", max_failures = Empty)', 'process("a", min_duration = Empty)', 'process("a", final = "{{x}}")', 'process("a", daemon = "{{x}}")', 'process("a", max_failures = "{{x}}")',
  'process("a/b")', 'process(".a")', 'process("a.b")', 'process("")', 'process("a b")', 'process("\\n")', 'process("a\\n/")', u'process(u"\\xe9")', u'process(u"/\\xe9")', 'process("{{x}}")',
  'process("p-{{mesos.instance}}")', 'Process(cmdline = "x")', 'Process(name = "p")', 'process("p", cmdline = Empty)',
  'process("p", "{{x}}")', 'process("p", "{{x}} {{y.z[0]}} {{mesos.instance}}")', 'process("p", "{{mesos.instance}} {{mesos.hostname}} {{thermos.task_id}} {{thermos.user}}")',
  'process("p", "{{mesos.other}}")', 'process("p", "{{thermos.other}}")', 'process("p", "{{thermos.ports[a]}} {{thermos.ports[b-c.d/e]}}")', 'process("p", "{{thermos.ports.a}}")',
  'process("p", "{{a[{{mesos.instance}}]}}")', 'process("p", "{{thermos.ports[{{mesos.instance}}]}}")', 'process("p", "{{thermos.ports}}")', 'process("p", "{{&literal}}")',
  'process("p"), user = "{{thermos.ports[outside]}}"', 'process("p"), user = "{{thermos.ports.bad}}"', 'process("p"), user = "{{x}}"', '',
  'process("p"), max_failures = "{{x}}"', 'process("p", logger = Logger(mode = "{{x}}"))',
)

def updated(*settings):
  return [case('jobs = [job(update_config = UpdateConfig(%s))]' % each, 'settings', 'settings of some') for each in settings]


UPDATED = updated(
  '', 'batch_size = 3, watch_secs = 0, max_per_shard_failures = 1, max_total_failures = 2, rollback_on_failure = False, sla_aware = True', 'wait_for_batch_completion = True, batch_size = 2',
  'pulse_interval_secs = 60', 'pulse_interval_secs = 59', 'pulse_interval_secs = 0', 'batch_size = 0', 'batch_size = -1', 'watch_secs = -1', 'batch_size = "{{x}}"',
  'update_strategy = QueueUpdateStrategy()', 'update_strategy = BatchUpdateStrategy(batch_size = 2)', 'update_strategy = VariableBatchUpdateStrategy(batch_sizes = [1, 2])',
  'update_strategy = VariableBatchUpdateStrategy(batch_sizes = [1, 2], autopause_after_batch = True)', 'update_strategy = VariableBatchUpdateStrategy()',
  'update_strategy = VariableBatchUpdateStrategy(batch_sizes = []), wait_for_batch_completion = True', 'update_strategy = VariableBatchUpdateStrategy(batch_sizes = [1]), batch_size = 2',
  'update_strategy = VariableBatchUpdateStrategy(batch_sizes = ["{{x}}"])', 'update_strategy = {}', 'batch_size = Empty', 'watch_secs = 10 ** 20', 'pulse_interval_secs = Empty',
)

URI = {'uri': 'hdfs://{{role}}/7', 'version': 7}
HELPED = [
  helped('packer[*][*]', URI, 'get {{packer[r][n].uri}} {{packer[r][n].version}}', '{{packer[r][n].uri}} {{packer[q][n].uri}}'),
  helped('packer[*][*]', 'text', '{{packer[a][b]}}', '{{packer[a][b].uri}}', '{{packer[a]}} {{packer}} {{packer.a.b}} {{other[a][b]}}'),
  helped('packer[*][n]', 1.5, '{{packer[a][n]}} {{packer[a][m]}}'),
  helped('docker.image[*][*]', 'sha256', '{{docker.image[web.x/y][1-2]}} {{docker.image[a]}} {{docker.other[a][b]}}'),
  helped('git.*', True, '{{git.sha}} {{git[sha]}} {{git.sha.short}}'),
  helped('*[x]', '{{role}}', '{{a[x]}} {{b[x]}} {{c[y]}}'),
  helped('packer[*][*]', '{{packer[c][d]}}', '{{packer[a][b]}}'),
  helped('role', 'other', '{{role}} {{mesos.role}}'),
  helped('packer[*][*]', {'a': {'b': 'deep'}}, '{{packer[x][y].a.b}} {{packer[x][y].a}} {{packer[x][y].c}}'),
  helped('packer[*]', 'bound', '{{packer[{{mesos.role}}]}} {{packer[{{unbound}}]}}'),
]

CASES = THRIFT + HELPED + UPDATED + [
  case('jobs = []'),
  case('x = 1'),
  case('jobs = []', pick={'name': 'n'}),
  case('jobs = 0'),
  case('jobs = [job()]'),
  case('jobs = [job()]', pick={'cluster': 'other', 'role': 'other', 'environment': 'other'}),
  case('jobs = [job(), job()]'),
  case('jobs = (job(),)'),
  case('jobs = {1: 2}'),
  case('jobs = {0: job()}'),
  case('jobs = set([job()])'),
  case('jobs = set([job()])', pick={'name': 'n'}),
  case('jobs = job()'),
  case('jobs = [1]'),
  case('jobs = [1]', pick={'name': 'n'}),
  case('jobs = [Job()]'),
  case('jobs = [Job()]', pick={'name': 'n'}),
  case(FOUR),
  case(FOUR, pick={'name': 'n'}),
  case(FOUR, pick={'name': 'n', 'cluster': 'd'}),
  case(FOUR, pick={'name': 'n', 'cluster': 'c', 'role': 'r', 'environment': 'e'}),
  case(FOUR, pick={'name': 'm'}),
  case(FOUR, pick={'name': 'x'}),
  case(FOUR, pick={'name': 'x', 'cluster': 'c'}),
  case(FOUR, pick={'name': 'x', 'role': 'r'}),
  case(FOUR, pick={'name': 'm', 'environment': 'other'}),
  case(FOUR, pick={'name': 'homeless'}),
  case(FOUR, pick={'name': 'homeless', 'environment': 'e'}),
  case(FOUR, pick={'name': '', 'cluster': ''}),
  case(UNBOUND, pick={'name': 'n'}),
  case(UNBOUND, pick={'name': '{{y}}-n'}),
  case(UNBOUND, pick={'name': 'b-n'}, bind=[['x', 'a'], ['y', 'b']]),
  case(UNBOUND, pick={'name': 'b-n'}, bind=[['y', 'b']]),
  case(UNBOUND, bind=[['x', 'a'], ['y', '{{x}}']]),
  case("jobs = [job(cluster = '{{a.b[c]}}')]", bind=[['a.b[c]', 'deep']]),
  case("jobs = [job(cluster = '{{x}}')]", bind=[['x', 'first'], ['x', 'last']]),
  case(u"jobs = [job(name = u'caf\\xe9')]", pick={'name': 'n'}),
  case(u"jobs = [job(name = u'caf\\xe9'), job(cluster = u'\\xe9')]", pick={'name': 'n', 'role': 'q'}),
  case("jobs = [Job(cluster = 'c', role = 'r', environment = 'e', task = simple)]", pick={'name': 't'}),
  case("jobs = [Job(role = 'r', environment = 'e', task = simple)]"),
  case("jobs = [Job(cluster = 'c', environment = 'e', task = simple)]"),
  case("jobs = [Job(cluster = 'c', role = 'r', environment = 'e', name = 'n')]"),
  case("jobs = [Job(cluster = 'c', role = 'r', environment = 'e')]"),
  case("jobs = [job(task = Task(name = 't'))]"),
  case("jobs = [Job(cluster = 'c', role = 'r', task = simple)]"),
  case("jobs = [job(cluster = Empty)]"),
  case("class Mine(Job):\n  def has_cluster(self): return False\njobs = [Mine(cluster = 'c', role = 'r', environment = 'e', task = simple)]"),
  case("jobs = [job(instances = 3)]", 'instances', 'name', 'role', 'cluster', 'environment', 'dedicated', 'health', 'ports'),
  case("jobs = [job(instances = '{{x}}', name = '{{mesos.role}}-{{mesos.cluster}}')]", 'instances', 'name', 'key'),
  case("jobs = [job(instances = '{{x}}')]", 'instances', bind=[['x', '7']]),
  case("jobs = [job(update_config = UpdateConfig(batch_size = 2), health_check_config = HealthCheckConfig(interval_secs = 3))]", 'update', 'health check'),
  case("jobs = [job(constraints = {'dedicated': 'r/x'})]", 'dedicated'),
  case("jobs = [job(constraints = {'host': 'limit:1'})]", 'dedicated'),
  case("jobs = [job(constraints = {'{{x}}': 'r/x'})]", 'dedicated', bind=[['x', 'dedicated']]),
  case("jobs = [job(constraints = {})]", 'dedicated'),
  case("jobs = [job(task = task(process('p-{{mesos.instance}}', '{{thermos.user}} {{mesos.instance}} {{mesos.hostname}}')))]", 'task 0', 'task 1', 'task 12'),
  case("jobs = [job(task = task(process('p', '{{x[{{mesos.instance}}]}}')).bind(x = {'1': 'one'}))]", 'task 0', 'task 1'),
  case("jobs = [job(task = task(process('p', '{{thermos.ports[http]}} {{thermos.ports[http]}} {{thermos.ports[x.y]}}')))]", 'ports', 'health'),
  case("jobs = [job(task = task(process('p', '{{thermos.ports[health]}}')))]", 'ports', 'health'),
  case("jobs = [job(task = task(process('p', '{{thermos.ports.http}}')))]", 'ports', 'health'),
  case("jobs = [job(task = task(process('p', '{{thermos.ports}} {{thermos.port[x]}}')))]", 'ports'),
  case("jobs = [job(task = task(process('p', '{{thermos.ports[{{x}}]}}')))]", 'ports', bind=[['x', 'made']]),
  case("jobs = [job(task = task(process('p', '{{x[{{mesos.instance}}]}} {{thermos.ports[instance_{{mesos.instance}}]}}')))]", 'ports'),
  case("jobs = [job(task = task(process('p', 'x'), user = '{{thermos.ports[outside]}}'))]", 'ports'),
  announced(''),
  announced('', *PORTS),
  announced('primary_port = "admin"', *PORTS),
  announced('primary_port = "{{x}}"', *PORTS),
  announced('portmap = {}', *PORTS),
  announced('portmap = {}'),
  announced('portmap = {"http": 80}', *PORTS),
  announced('portmap = {"http": "80", "aurora": "http"}', constraints={'dedicated': 'r/x'}, *PORTS),
  announced('portmap = {"http": 80, "aurora": "http", "https": "aurora", "thrift": "service"}', *PORTS),
  announced('portmap = {"a": "b", "b": "a"}'),
  announced('portmap = {"a": "a"}'),
  announced('portmap = {"a": "b", "b": "c", "c": "b"}', *PORTS),
  announced('portmap = {"a": "b", "b": "c", "c": "d"}', *PORTS),
  announced('portmap = {"a": " 80 ", "b": "0x50", "c": "80L", "d": "8.0", "e": "-1", "f": "+2"}', *PORTS),
  announced('portmap = {"a": "99999999999999999999"}', *PORTS),
  announced('portmap = {"a": "{{x}}"}', *PORTS),
  announced('portmap = {"a": "%s"}' % '1' * 1, *PORTS),
  announced('portmap = {u"\\xe9": u"\\xe9a"}', *PORTS),
  announced('portmap = Empty', *PORTS),
  announced('primary_port = Empty', *PORTS),
  announced('primary_port = "http", portmap = {"http": "admin"}', *PORTS),
  announced('primary_port = "admin", portmap = {"http": "admin"}', '{{thermos.ports[http]}}'),
  case('jobs = [job(production = True)]', 'client'),
  case('jobs = [job(production = True, tier = "preferred")]', 'client'),
  case('jobs = [job(production = "{{x}}")]', 'client'),
  case('jobs = [job(production = Empty)]', 'client'),
  case('jobs = [job(production = True, update_config = UpdateConfig(max_total_failures = 5), announce = Announcer(portmap = {"x": 1}))]', 'client'),
  case('jobs = [job(production = True, announce = Announcer(portmap = {"x": 1}))]', 'client'),
  case('jobs = [job(production = True, announce = Announcer())]', 'client'),
  case('jobs = [job(instances = 0)]', 'client'),
  case('jobs = [job(instances = "{{x}}")]', 'client'),
  case('jobs = [job(instances = "{{x}}", update_config = UpdateConfig(max_total_failures = "{{y}}"))]', 'client'),
  case('jobs = [job(instances = -1)]', 'client'),
  case('jobs = [job(instances = Empty)]', 'client', 'instances'),
  case('jobs = [job(update_config = Empty)]', 'client', 'update'),
  case('jobs = [job(health_check_config = Empty)]', 'client', 'health check'),
] + [
  case('jobs = [job(instances = 2, %s)]' % limit, 'client') for limit in LIMITS
] + [
  case('jobs = [job(instances = %s, constraints = {"dedicated": "r/x"}, update_config = UpdateConfig(max_total_failures = %s))]' % pair, 'client')
  for pair in ((100, 1), (100, 2), (100, 100), (49, 0), (50, 0), (50, 1), (149, 2), (150, 2), (1, 0), ('"{{x}}"', 0))
] + [
  case(text, 'key', 'raw', json=True, pick=pick) for pick in ({}, {'name': 'n'}) for text in (
    '{"jobs": [{"cluster": "c", "role": "r", "environment": "e", "name": "n", "task": {"processes": [{"name": "p", "cmdline": "x"}]}}]}',
    '{"cluster": "c", "role": "r", "environment": "e", "name": "n", "task": {"processes": [{"name": "p", "cmdline": "x"}]}}',
    '{"jobs": [{"cluster": "c", "role": "r", "environment": "e", "task": {"name": "n", "processes": []}}, {"name": "m"}]}',
    '{"cluster": "c", "role": "r", "environment": "e", "name": "n", "task": {"processes": []}, "container": {"image": "i", "parameters": []}}',
    '{"cluster": "c", "role": "r", "environment": "e", "name": "n", "task": {"processes": []}, "container": {"docker": {"image": "i"}}}',
    '{"jobs": []}', '{"jobs": null}', '{"jobs": 3}', '{"jobs": {}}', '{"jobs": "ab"}', '{"jobs": [[]]}', '{"jobs": [3]}', '{"jobs": [{"nonsense": 1}]}',
    '{"nonsense": 1}', '[]', '[{"cluster": "c"}]', '["jobs"]', '"jobs"', '"x"', '3', 'null', '', '{', '{"jobs": [}', u'{"name": "\xe9"}')
] + [
  case(repr(portmap), 'resolve', portmap=True) for portmap in (
    {}, {'a': 1}, {'a': '1', 'b': 'a'}, {'a': 'b', 'b': 'c'}, {'a': 'a'}, {'a': 'b', 'b': 'a'}, {'a': None}, {'a': 1.5}, {'a': [1]}, {'a': True, 'b': 'a'},
    {'a': 2 ** 40}, {'a': 2 ** 70}, {'a': str(2 ** 70), 'b': 'a'}, {'a': '', 'b': ''}, {'': 'a', 'a': ''}, {'1': '1'}, {'a': 'b', 'b': 'c', 'c': '3', 'd': 'e'})
]


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


def plain_or_none(value):
  return None if value is Empty else plain(value.get())


def without_data(configuration):
  """The JobConfiguration, with the names of the attributes in place of what Thermos's executor is given: the job itself."""
  executor = configuration.taskConfig.executorConfig
  if executor.name == 'AuroraExecutor':
    executor.data = json.dumps(sorted(json.loads(executor.data)))
  return plain_thrift(configuration)


def plan(task, final):
  def chosen(process):
    return process.final().get() is final
  TaskPlanner(task, process_filter=chosen)
  processes, dependencies = TaskPlanner.extract_dependencies(task, chosen)
  return [sorted(processes), dict((name, sorted(others)) for name, others in dependencies.items())]


def validate(config):
  """What the client prints and logs of a job."""
  del log.lines[:]
  printed, sys.stderr = sys.stderr, StringIO()
  try:
    try:
      client.validate_config(config)
      last = None
    except (Exception, SystemExit) as e:
      last = '%s: %s' % (type(e).__name__, e)
    return [sys.stderr.getvalue().decode('utf-8'), list(log.lines), last]
  finally:
    sys.stderr = printed


CALLS = {
  'key': lambda config: '/'.join([config.cluster(), config.role(), config.environment(), config.name()]),
  'raw': lambda config: plain(config.raw().get()),
  'instances': lambda config: config.instances(),
  'name': lambda config: config.name(),
  'role': lambda config: config.role(),
  'cluster': lambda config: config.cluster(),
  'environment': lambda config: config.environment(),
  'dedicated': lambda config: config.is_dedicated(),
  'health': lambda config: config.has_health_port(),
  'ports': lambda config: sorted(map(unicode, config.ports())),
  'update': lambda config: plain_or_none(config.update_config()),
  'health check': lambda config: plain_or_none(config.health_check_config()),
  'client': validate,
  'thrift': lambda config: without_data(config.job()),
  'settings': lambda config: tree(UpdaterConfig(config.update_config()).to_thrift_update_settings()),
  'settings of some': lambda config: tree(UpdaterConfig(config.update_config()).to_thrift_update_settings([0, 1, 2, 5, 7, 8])),
  'commands': lambda config: [process['cmdline'] for process in config.task(0).processes().get()],
  'asked': lambda config: config.asked,
  'plan': lambda config: [plan(config.task(0), final) for final in (False, True)],
}


def answer(config, call):
  if call.startswith('task '):
    return plain(config.task(int(call[5:])).get())
  return CALLS[call](config)


class Helper(CachingBindingHelper):
  """Binds all references that begin as the pattern does to the same."""
  name = 'helper'
  matcher = None

  def __init__(self, pattern, binding):
    super(Helper, self).__init__()
    self.binding = binding
    self.asked = []
    for step in re.findall(r'[\w*]+|\[[^]]*\]', pattern):
      name = Any if step.strip('[]') == '*' else step.strip('[]')
      if self.matcher is None:
        self.matcher = Matcher(name)
      else:
        self.matcher = self.matcher[name] if step.startswith('[') else self.matcher._('.*' if name is Any else name)

  def uncached_bind(self, config, match, env, binding_dict):
    self.asked.append(match)
    kinds = [component.__class__ for component in self.matcher._components]
    return {Ref(kind(str(value)) for kind, value in zip(kinds, match)): self.binding}


def picked(each):
  bindings = [{Ref.from_address(str(name)): str(value)} for name, value in each.get('bind', [])]
  environment = (AuroraConfigLoader.loads_json(each['src'].encode('utf-8')) if each.get('json')
                 else AuroraConfigLoader.load(Source((SETUP + each['src']).encode('utf-8'))))
  pick = each.get('pick', {})
  job = AuroraConfig.pick(environment, pick.get('name'), bindings, pick.get('cluster'), pick.get('role'), pick.get('environment'))
  config = AuroraConfig(job)
  if 'helper' in each:
    helper = Helper(*each['helper'])
    helper.apply(config)
    config.asked = helper.asked
  return config


def outcome(call):
  try:
    return [call()]
  except Exception as e:
    return '%s: %s' % (type(e).__name__, e)


def outcomes(each):
  if each.get('portmap'):
    return [outcome(lambda: PortResolver.resolve(eval(each['src'])))]
  kept = []
  failure = outcome(lambda: kept.append(picked(each)))
  if not kept:
    return [failure]
  return [outcome(lambda: answer(kept[0], call)) for call in each['calls']]


# What configurations print is no answer.
answers, sys.stdout = sys.stdout, sys.stderr
for line in [SETUP] + [dict(each, out=outcomes(each)) for each in CASES]:
  answers.write(json.dumps(line, sort_keys=True) + '\n')
