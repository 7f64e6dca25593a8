# Instances of new and old classes, an attribute and a method of each.
class New(object):
  def __init__(self, x):
    self.x = x

  def get(self):
    return self.x


class Old:
  def __init__(self, x):
    self.x = x

  def get(self):
    return self.x


def run():
  total = 0
  for i in range(100000):
    total += New(i).get() + Old(i).get()
  return total
