# Methods and slices of str: split, join, replace, find, strip, %, format, characters one by one.
TEXT = 'the quick brown fox jumps over the lazy dog ' * 20


def run():
  total = 0
  for i in range(300):
    words = TEXT.split()
    total += len('-'.join(words)) + len(TEXT.replace('fox', 'cat')) + len(TEXT[::-1]) + TEXT.find('lazy', i)
  for i in range(5000):
    line = '  key%d = %s ' % (i, 'value')
    key, _, value = line.strip().partition(' = ')
    total += len('{0}:{1:>8}'.format(key, value)) + line.startswith('  k') + len(line[3:-2].upper())
  counts = {}
  for char in TEXT * 20:
    counts[char] = counts.get(char, 0) + 1
  return total, counts['e']
