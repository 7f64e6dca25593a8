# coding: latin-1
"""What a competent programmer still gets wrong."""
from pystachio import *


def show(question):
  try:
    print repr(question())
  except Exception as error:
    print error.__class__.__name__, error


class Docker(Struct):
  image = Required(String)


class Mesos(Struct):
  image = String


class Task(Struct):
  name = Default(String, '{{label}}')
  label = String
  count = Integer
  container = Choice('Kind', [Docker, Mesos])
  parts = List(String)


class MyTask(Task):
  extra = String


class Job(Struct):
  task = Required(Task)
  name = Default(String, String('{{x}}').bind(x = '1'))
  production = Default(Boolean, False)


class Pair(Struct):
  zeta = String
  alpha = String


# bytes above 127
show(lambda: Task(label = 'echo \xc3\xa9').interpolate())
show(lambda: Task(label = 'echo \xc3\xa9').get())
# always true, and never equal to a str
show(lambda: bool(Job(task = Task()).production()))
show(lambda: (Job(task = Task()).name() == '1', Task(label = 'x').name() < 'a'))
show(lambda: len(Task(parts = ['a']).parts()))
# isinstance goes by name and parameters
show(lambda: Job(task = MyTask(name = 'z')))
show(lambda: MyTask(extra = '1'))
# a default loses its bindings
show(lambda: Job(task = Task()).interpolate())
# templates
show(lambda: String("docker inspect -f '{{.State.Pid}}'").interpolate())
show(lambda: String('{{ x }}').interpolate())
show(lambda: String('{{&x}}').bind(x = 1).interpolate()[0])
show(lambda: String('{{&x}}').bind(x = 1).interpolate()[0].interpolate()[0])
# a Choice whose value does not pass its check
show(lambda: Task(container = Docker()).check())
show(lambda: Task(container = {'image': 'x'}).check())
show(lambda: Task(container = {'nothing': 'x'}).check())
# attributes set on an object change nothing
task = Task(label = 'x')
task.parts = []
show(lambda: task)
show(lambda: String('{{x}}').bind(x = 0.1 + 0.2))
show(lambda: Integer(float('inf')).check())
show(lambda: Pair(alpha = '{{zeta}}', zeta = 'own').bind(zeta = 'bound').interpolate())
show(lambda: Pair(omega = 1, beta = 2))
show(lambda: Pair(zeta = '{{alpha}}', alpha = '{{zeta}}').check())
show(lambda: Task(count = '{{n}}').check())
show(lambda: Task(count = '{{n}}').bind(n = 'many').check())
show(lambda: Job().check())
show(lambda: Task(label = '{{super.y}} {{self.count}}', count = 3).bind(y = 'outer').interpolate())
