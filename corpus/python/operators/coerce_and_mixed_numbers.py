print 1 + 1.0, 1 + 1L, 1L + 1.0, True + 1.5, 1 + 1j, 2 ** 64 + 1.0, 10 ** 20 == 1e20, 2 ** 53 + 1 == 2.0 ** 53, 1 == 1L == 1.0 == True, type(1 + True), type(True + True), type(1L * 1), 5 / 2L, 5L / 2.0, 7 // 2.0, -7 // 2L, coerce(1, 1L), hash(1) == hash(1.0) == hash(1L), 0.5 == 1 / 2.0, 10 ** 400 > 1e308, 10 ** 400 > float('inf'), -10 ** 400 < float('-inf'), 2 ** 1000 == float(2 ** 1000)
try:
  10 ** 400 + 1.0
except OverflowError as e:
  print e
try:
  2.0 ** 10000
except OverflowError as e:
  print e
