b = bytearray('abc')
b[0] = 'x'; b.append(65); b.extend('yz'); b += 'q'
print b, repr(b), b[1], b[1:3], len(b), 'x' in b, b == 'xbcAyzq', bytes is str, bytearray(3), bytearray([1, 2]), bytearray(u'\xe9', 'utf-8'), b.upper(), list(b)[:2]
for e in ("bytearray(u'x')", "b[0] = 300", "b[0] = 'ab'", "bytearray([300])", "bytearray('a') + 5", "b[99]", "hash(b)"):
  try:
    exec e
    print e, 'ok'
  except Exception as x:
    print e, type(x).__name__, x
