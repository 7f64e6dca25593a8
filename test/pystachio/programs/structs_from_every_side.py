from copy import copy, deepcopy
from pystachio import *
from pystachio.composite import TypeSignature


def show(call):
  try:
    return repr(call())
  except Exception as error:
    return '%s%r' % (type(error).__name__, error.args)


class Limits(Struct):
  cpu = Required(Float)
  ram = Default(Integer, 128)


class Process(Struct):
  name = Required(String)
  cmdline = Default(String, 'run {{name}} --ram {{limits.ram}}')
  limits = Limits
  daemon = Default(Boolean, False)


class Task(Struct):
  """What it does is not kept."""
  name = Default(String, '{{processes[0].name}}')
  processes = Required(List(Process))
  environment = Default(Map(String, String), {'HOME': '/home/{{user}}'})

  def method(self):
    return 'gone'


# Made of keywords and dicts.
for call in (lambda: Limits(), lambda: Limits(cpu=1), lambda: Limits({'cpu': 1}), lambda: Limits({'cpu': 1}, {'ram': 2}, cpu='3'), lambda: Limits(Limits(cpu=1)), lambda: Limits([('cpu', 1)]), lambda: Limits(3), lambda: Limits(disk=1), lambda: Limits({'disk': 1}), lambda: Limits(cpu=Empty), lambda: Limits(ram=Empty), lambda: Limits(cpu='x'), lambda: Limits(cpu=[]), lambda: Limits({3: 1}), lambda: Process(limits=3), lambda: Process(limits={'cpu': 2}), lambda: Process(limits=Limits(cpu=2)), lambda: Process(limits={'zzz': 2}), lambda: Process(limits=Process()), lambda: Task(processes=[{'name': 'p'}, Process(name='q')]), lambda: Task(processes={}), lambda: Task(processes=[3])):
  print show(call), '|', show(lambda: call().check()), '|', show(lambda: call().get())

# Attributes as functions, and whether there are any.
process = Process(name='web', limits={'cpu': '{{cores}}'})
for name in ('name', 'cmdline', 'limits', 'daemon', 'has_name', 'has_limits', 'has_cmdline', 'has_nothing', 'nothing', 'has_', 'method', '_hidden', '__hidden__', 'get', 'TYPEMAP'):
  print name, str(show(lambda: sorted(process.TYPEMAP) if name == 'TYPEMAP' else getattr(process, name)())).replace('\n', ' ')
print Process().has_limits(), Process().limits(), Process().name(), show(lambda: process.name(1)), show(lambda: process.name(x=1)), hasattr(Task, 'method'), Task.__doc__

# Calling one gives another with more attributes.
other = process(name='db', daemon='true')
print other.get(), process.get(), show(lambda: process(zzz=1)), show(lambda: process({'name': 1})), process() == process, process(limits=Empty).get()

# References see the struct's own attributes, self, super and what is bound outside, the nearest first.
task = Task(processes=[process, Process(name='{{super.name}}/{{self.daemon}}', limits={'cpu': 1, 'ram': '{{count}}'})])
print task, task.bind(user='me', cores=4).interpolate(), show(lambda: task.bind(count='many').interpolate())
print task.bind(user='me').check(), task.bind(cores=1).check(), task.bind(cores='x').check(), Task().check(), Task(processes=[Process()]).check(), Task(processes=[Process(name='p', limits={})]).check()
print Process(name='own', cmdline='{{name}}').bind(name='bound').cmdline(), Process(cmdline='{{name}}').bind(name='bound').cmdline(), Process(name='a').bind(name='b').bind(name='c').in_scope(other='d').cmdline()
print String('{{a}}').bind(a=1).bind(a=2), String('{{a}}').bind({'a': 1}, {'a': 2}), String('{{a}}').in_scope(a=1).in_scope(a=2), String('{{a}}').bind(a=1).in_scope(a=2), String('{{a}}').bind({'a': 1}, a=3)

# Looked up by reference.
for address in ('name', 'processes', 'processes[0]', 'processes[0].limits.cpu', 'processes[1].name', 'processes[2]', 'processes[x]', 'processes.x', 'environment[HOME]', 'environment[NONE]', 'environment.HOME', 'name.x', '[0]', 'nothing', 'processes[0].limits.zzz', 'processes[0].name.x'):
  print address, str(show(lambda: task.bind(user='u', cores=2).find(Ref.from_address(address)))).replace('\n', ' ')

# Equal by type and interpolated attributes; keys of dicts; copies keep what is bound.
print Limits(cpu=1) == Limits(cpu='1'), Limits(cpu=1) == Limits(cpu=1, ram=128), Limits(cpu='{{x}}').bind(x=1) == Limits(cpu=1), Limits(cpu=1) != Limits(cpu=2), Limits(cpu=1) == Process(), Limits(cpu=1) == {'cpu': 1}
print {Limits(cpu=1): 'a'}[Limits(cpu=1)], Limits(cpu=2) in {Limits(cpu=1): 'a'}, len(set([Limits(), Limits(), Limits(ram=1)])), {Process(name='a', limits={'cpu': 1}): 1}.keys()[0].get()
for made in (copy(task.bind(cores=8)), deepcopy(task.bind(cores=8)), task.bind(cores=8).copy()):
  print made.find(Ref.from_address('processes[0].limits.cpu')), made == task.bind(cores=8), made is task

# Signatures.
for signature in (Required(String), Default(Integer, '7'), Default(Limits, {'cpu': 1}), TypeSignature(Float), TypeSignature(List(String), required=True, default=['a'])):
  print signature, signature.klazz.__name__, signature.required, signature.default, signature.empty, signature.serialize()
print Required(String) == Required(String), Required(String) == TypeSignature(String), Default(Integer, 1) == Default(Integer, '1'), Required(Integer) != Required(Float), show(lambda: Required(3)), show(lambda: Default(Integer, [])), show(lambda: Default(Limits, 3)), show(lambda: Required(int)), TypeSignature.wrap(String), TypeSignature.wrap(int), TypeSignature.wrap(3)
