print 5L, repr(5L), str(5L), '%d' % 5L, 5L + 1, 5 + 1L, hex(255L), oct(8L), hex(-255), oct(-8), hex(0), oct(0), bin(-5), bin(2 ** 70), 2 ** 70 >> 60, -1 >> 100, 1 << 70, -5 & 0xff, 5 | -8, 6 ^ -1, ~5L, 5L == 5, hash(5L) == hash(5), {5L: 'a'}[5], (2 ** 70).bit_length(), (5).bit_length(), (-5L).bit_length()
for e in ('1 << -1', '1 >> -1', '1.0 << 1', '1 & 1.0', '1L << 2.0', '~1.5'):
  try:
    print eval(e)
  except Exception as x:
    print e, type(x).__name__, x
