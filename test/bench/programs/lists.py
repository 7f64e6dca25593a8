# Appends, indexes, slices, assignments and pops.
def run():
  items = []
  for i in range(300000):
    items.append(i)
  total = 0
  for i in range(len(items)):
    total += items[i]
  items.reverse()
  items = items[::2] + items[1::2]
  for i in range(100000):
    items[i] = items[i + 1]
  while items:
    total -= items.pop()
  return total
