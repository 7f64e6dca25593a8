# Floats, ints of 64 bits, a complex plane, and longs.
def run():
  inside = 0
  for y in range(40):
    for x in range(40):
      z, c, n = 0j, complex(x / 20.0 - 1.5, y / 20.0 - 1), 0
      while abs(z) < 2 and n < 20:
        z, n = z * z + c, n + 1
      inside += n
  mean = 0.0
  for i in range(50000):
    mean = mean * 0.9 + i / 3.0
  seed = 12345
  for i in range(30000):
    seed = (seed * 1103515245 + 12345) & 0x7fffffff
  factorial = 1
  for i in range(1, 1000):
    factorial *= i
  return inside, mean, seed, len(str(factorial))
