def f():
  return undefined_one
class C(object):
  try:
    x = undefined_two
  except NameError as e:
    print e
for call in (f, lambda: undefined_three, lambda: [undefined_four for i in 1, 2], lambda: undefined_five.x):
  try:
    call()
  except NameError as e:
    print e
del C
try:
  C
except NameError as e:
  print e
try:
  exec 'print undefined_six'
except NameError as e:
  print e
def g():
  global gg
  return gg
try:
  g()
except NameError as e:
  print e
