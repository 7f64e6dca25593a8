# An exception leaves frames that were entered by calls, by built-in functions, special methods, properties, generators and comprehensions.
import sys
import traceback


def fail(what):
  raise ValueError(what)


class Thing(object):
  def __init__(self, x):
    if x is None:
      fail('init')
    self.x = x

  @property
  def broken(self):
    return fail('property')

  def __add__(self, other):
    return fail('add')

  def __getattr__(self, name):
    return fail(name)

  def __enter__(self):
    return self

  def __exit__(self, *args):
    frames.append(('exit', names(args[2])))
    return False


class Old:
  def __init__(self):
    fail('old')


frames = []


def names(tb):
  return [(name, line) for _, line, name, _ in traceback.extract_tb(tb)]


def generated(n):
  for i in range(n):
    if i == 2:
      fail('generator')
    yield i


def through_finally():
  try:
    fail('finally')
  finally:
    try:
      fail('inside')
    except ValueError:
      frames.append(('inside', names(sys.exc_info()[2])))


def through_with():
  with Thing(1):
    fail('with')


def again():
  try:
    fail('again')
  except ValueError:
    raise


def again_by_traceback():
  try:
    fail('by traceback')
  except ValueError:
    kind, value, tb = sys.exc_info()
    raise kind, value, tb


def depth(n):
  return depth(n + 1)


def counted(n):
  return 0 if n == 0 else 1 + counted(n - 1)


for each in [
    lambda: fail('lambda'),
    lambda: sorted([1, 2], key=fail),
    lambda: map(fail, [1]),
    lambda: Thing(None),
    lambda: Thing(1).broken,
    lambda: Thing(1) + 1,
    lambda: Thing(1).missing,
    lambda: Old(),
    lambda: list(generated(5)),
    lambda: [x for x in generated(5)],
    lambda: {x for x in generated(5)},
    lambda: sum(fail(x) for x in [1]),
    lambda: fail(*['star']),
    lambda: apply(fail, ['apply']),
    lambda: eval('fail("eval")'),
    through_finally,
    through_with,
    again,
    again_by_traceback,
]:
  try:
    each()
  except ValueError as error:
    print error, names(sys.exc_info()[2])
print frames
for _ in range(3):
  try:
    depth(0)
  except RuntimeError as error:
    print error, len(names(sys.exc_info()[2])) > 900
  print counted(900)
generator = generated(5)
print next(generator)
try:
  generator.throw(KeyError, 'thrown')
except KeyError as error:
  print error, names(sys.exc_info()[2])
print sys._getframe().f_code.co_name, list(generator)
