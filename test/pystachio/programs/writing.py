# What a program writes into objects is seen where the original shows it, and nowhere else.
from pystachio import *


class Step(Struct):
  name = String
  command = Default(String, 'run {{name}} {{flag}}')
  size = Default(Integer, '5')


class Plan(Struct):
  steps = List(Step)
  first = Step


step = Step(name='a')
given = step.name()
given._value = 'b'
print repr(step.name()), repr(given)

bound = step.bind(flag=1)
given = bound.command()
given._value = 'c'
print repr(bound.command()), repr(bound)

whole, _ = bound.interpolate()
whole.name()._value = 'd'
print repr(whole), repr(bound)

text = String('e')
other, _ = text.interpolate()
other._value = 'f'
print repr(text), repr(other), text.interpolate()

plan = Plan(steps=[step, Step(name='g')], first=step)
print plan.json_dumps()
step._schema_data['name']._value = 'h'
print plan.json_dumps()
print repr(step), repr(plan.steps()[0]), plan.first().name()
plan.steps()[1].name()._value = 'i'
print plan.json_dumps()

default = Step()._schema_data['size']
default._value = 77
print Step().size(), Step(name='j').json_dumps()

number = Integer('{{x}}')
print number.bind(x=1), number.interpolate()
number._value = '{{y}}'
print number.bind(y=2), number.interpolate()

step = Step(name='k')
print step.json_dumps(), hash(step) == hash(Step(name='k'))
step._update_schema_data(name='l', size=6)
print step.json_dumps(), step == Step(name='l', size=6)

step = Step(name='m').bind(flag='n')
print step.command()
step._scopes = (Environment(flag='o'), ) + step._scopes
print step.command()

choice = Choice([Integer, String])('{{z}}')
print choice, choice.bind(z=3)
choice._value = 'p{{z}}'
print choice, choice.bind(z=3)
