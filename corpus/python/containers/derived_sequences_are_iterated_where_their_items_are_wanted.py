class Items(list):
  def __iter__(self):
    return iter('xy')

class Pair(tuple):
  def __iter__(self):
    return iter('xy')

def star(*args):
  return args

for sequence in Items([1, 2]), Pair([1, 2]):
  print ','.join(sequence), u','.join(sequence), dict([sequence]), star(*sequence), list(sequence), bytearray('-').join([bytearray('a')] + list(sequence)[:0])
  items = [0]
  items[:] = sequence
  print items
