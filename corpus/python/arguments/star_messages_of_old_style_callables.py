class C:
  def __init__(self, *args, **named):
    pass
  def __call__(self, *args, **named):
    pass

for callee in C, C():
  for call in lambda: callee(*1), lambda: callee(**1):
    try:
      call()
    except TypeError as e:
      print e
for arguments in [([1], None, None), ([1], None)]:
  try:
    sorted(*arguments, key=len)
  except TypeError as e:
    print e
try:
  sorted(iterable=[1])
except TypeError as e:
  print e
