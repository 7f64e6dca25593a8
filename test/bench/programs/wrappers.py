# Calls through *args and **kwargs, keywords, properties, isinstance.
def wrapped(fn):
  def wrapper(*args, **kwargs):
    return fn(*args, **kwargs)

  return wrapper


@wrapped
def add(x, y=1):
  return x + y


class Point(object):
  def __init__(self, x, y):
    self.x, self.y = x, y

  @property
  def size(self):
    return self.x * self.x + self.y * self.y


def run():
  total, options = 0, {'y': 3}
  for i in range(15000):
    total += add(i) + add(i, y=2) + add(i, **options)
    point = Point(x=i, y=i + 1)
    if isinstance(point, (str, int)) or not isinstance(i, int):
      total -= 1
    total += point.size
  return total
