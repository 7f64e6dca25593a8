# Insertions, look-ups and walks, by text and by number.
def run():
  by_text = {}
  for i in range(200000):
    by_text['k%d' % (i % 5000)] = i
  total = 0
  for key in by_text:
    total += by_text[key]
  by_number = {}
  for i in range(200000):
    by_number[i] = i
  for i in range(200000):
    total += by_number[i]
  for key, value in by_number.iteritems():
    total += value
  return total
