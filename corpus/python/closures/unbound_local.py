def f():
  print x
  x = 1
try:
  f()
except UnboundLocalError as e:
  print e
def g():
  x = 1
  del x
  return x
try:
  g()
except UnboundLocalError as e:
  print e
def h():
  del y
  y = 1
try:
  h()
except UnboundLocalError as e:
  print e
def k():
  del zzz
try:
  k()
except NameError as e:
  print type(e).__name__, e
try:
  del undefined_global
except NameError as e:
  print e
