# Exceptions raised and caught, and a generator.
def numbers(n):
  for i in xrange(n):
    yield i


def run():
  caught = 0
  for i in range(100000):
    try:
      raise ValueError(i)
    except ValueError:
      caught += 1
  return caught + sum(numbers(300000))
