# A million turns with arithmetic.
def run():
  total = i = 0
  while i < 1000000:
    total += i * 3 // 2 - (i & 5)
    i += 1
  return total
