class Refusing(object):
  def __iter__(self):
    raise TypeError('mine')

class Old:
  def __getattr__(self, name):
    raise AttributeError(name)

for value in 5, Refusing(), Old():
  for f in (lambda x: map(str, x), lambda x: map(str, x, x), lambda x: zip([], x), lambda x: reduce(max, x), lambda x: ','.join(x), lambda x: u','.join(x),
            lambda x: [1].__setslice__(0, 1, x), lambda x: dict([x]), lambda x: apply(max, x), list, sum, lambda x: filter(None, x)):
    try:
      print f(value)
    except TypeError as e:
      print e
