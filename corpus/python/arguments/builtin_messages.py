calls = [lambda: len(), lambda: len(1, 2), lambda: len(5), lambda: abs('x'), lambda: chr(300), lambda: chr('a'), lambda: ord('ab'), lambda: ord(5),
  lambda: range(), lambda: range('a'), lambda: range(1, 2, 0), lambda: int('x'), lambda: int('1', 50), lambda: int([]), lambda: float('x'),
  lambda: [].append(), lambda: [].append(1, 2), lambda: {}.get(), lambda: 'a'.join(5), lambda: 'a'.join([1]), lambda: 'a'.replace('b'),
  lambda: sorted(5), lambda: sum(['a']), lambda: sum('ab', ''), lambda: max(), lambda: max([]), lambda: min(5), lambda: zip(5), lambda: map(),
  lambda: map(len), lambda: filter(None), lambda: reduce(lambda a, b: a, []), lambda: isinstance(1, 2), lambda: issubclass(1, int),
  lambda: getattr(1), lambda: getattr(1, 2), lambda: hash([]), lambda: iter(5), lambda: next(5), lambda: next(iter([])), lambda: open(),
  lambda: list(5), lambda: dict(5), lambda: dict([1]), lambda: dict(['abc']), lambda: set(5), lambda: tuple(5), lambda: str(1, 2),
  lambda: unicode(1, 2), lambda: [].pop(), lambda: {}.pop(1), lambda: [].index(1), lambda: [].remove(1), lambda: 'a'.index('b'),
  lambda: {}.popitem(), lambda: set().pop(), lambda: set().remove(1), lambda: [1].insert(1), lambda: round('a'), lambda: pow(1), lambda: divmod(1),
  lambda: cmp(1), lambda: enumerate(), lambda: reversed(5), lambda: zip(1, 2), lambda: bin('a'), lambda: hex(1.0), lambda: oct('a'),
  lambda: vars(1), lambda: dir(1, 2), lambda: callable(), lambda: id(), lambda: repr(), lambda: apply(5), lambda: type(), lambda: type(1, 2),
  lambda: object(1), lambda: super(), lambda: super(1), lambda: property(1, 2, 3, 4, 5), lambda: slice(), lambda: xrange(), lambda: xrange(1.5),
  lambda: bool(1, 2), lambda: complex('x'), lambda: unichr(-1), lambda: intern(1), lambda: coerce(1), lambda: any(5), lambda: all(5)]
for i, call in enumerate(calls):
  try:
    print i, repr(call())
  except Exception as e:
    print i, type(e).__name__, e
