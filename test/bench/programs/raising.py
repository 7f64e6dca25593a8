# Exceptions raised three calls below where they are caught.
def third(i):
  raise KeyError(i)


def second(i):
  return third(i)


def first(i):
  return second(i)


def run():
  caught = 0
  for i in range(20000):
    try:
      first(i)
    except KeyError:
      caught += 1
  return caught
