# Texts that grow by a piece, joins, formats.
def run():
  text = ''
  for i in range(100000):
    text += 'ab%d' % i
  parts = []
  for i in range(100000):
    parts.append(str(i) + '-{0}'.format(i))
  return len(text) + len(''.join(parts))
