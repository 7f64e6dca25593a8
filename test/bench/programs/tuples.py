# Tuples sorted, as keys of a dict and a set, and sorts by cmp=.
PAIRS = [(i * 7919 % 1009, -i) for i in range(10000)]


def run():
  grid = {}
  for x, y in PAIRS:
    grid[x, y] = x
  met = set((y, x) for x, y in PAIRS)
  found = sum(1 for x, y in PAIRS if (x, y) in grid and (x, y) not in met)
  by_cmp = sorted(range(5000), cmp=lambda a, b: cmp(a % 100, b % 100))
  return found, sorted(PAIRS)[0], sorted(grid.items(), key=lambda item: (-item[1], item[0]))[0], by_cmp[0]
