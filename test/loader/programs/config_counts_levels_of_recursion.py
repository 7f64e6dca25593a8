from io import BytesIO
from pystachio.config import Config


def depth(n):
  try:
    return depth(n + 1)
  except RuntimeError:
    return n


def reached(loadable):
  return Config(loadable).environment['reached']


# How much of the recursion limit is taken by what stands between the program and the file.
free = depth(1)
included = Config('includes-depth.aurora')
print free - Config('depth.aurora').environment['reached'], free - included.environment['reached'], free - reached('depth.aurora')
print free - reached(BytesIO(b'def depth(n):\n  try: return depth(n + 1)\n  except RuntimeError: return n\nreached = depth(1)')), free - reached(included.loadables)
