# Generators in generators: filters, a tree walked by recursion, permutations.
def filtered(items):
  for x in items:
    if x % 2:
      yield x * 2 + 1


def tree(n):
  if n > 0:
    for x in tree(n - 1):
      yield x
    yield n
    for x in tree(n - 1):
      yield x


def permutations(items):
  if len(items) <= 1:
    yield items
  for i in range(len(items)):
    for rest in permutations(items[:i] + items[i + 1:]):
      yield [items[i]] + rest


def run():
  return sum(filtered(filtered(xrange(50000)))), sum(tree(13)), sum(1 for _ in permutations(range(6)))
