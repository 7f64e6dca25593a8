def sieve(n):
  flags = [True] * (n + 1)
  flags[0:2] = [False, False]
  for i in xrange(2, int(n ** 0.5) + 1):
    if flags[i]:
      flags[i * i::i] = [False] * len(flags[i * i::i])
  return [i for i, f in enumerate(flags) if f]
print sieve(60)
def gcd(a, b):
  while b: a, b = b, a % b
  return a
print gcd(48, 180), gcd(-48, 18), reduce(gcd, [12, 18, 24])
def perms(xs):
  if not xs:
    yield []
  for i in range(len(xs)):
    for p in perms(xs[:i] + xs[i + 1:]): yield [xs[i]] + p
print [''.join(p) for p in perms('abc')] if False else [p for p in perms([1, 2, 3])]
def hanoi(n, a='A', b='B', c='C'):
  return 0 if n == 0 else hanoi(n - 1, a, c, b) + 1 + hanoi(n - 1, c, b, a)
print hanoi(8)
def collatz(n, memo={1: 1}):
  if n not in memo: memo[n] = 1 + collatz(n // 2 if n % 2 == 0 else 3 * n + 1)
  return memo[n]
print max((collatz(i), i) for i in range(1, 200))
print '%d %s' % (2 ** 100, str(2 ** 100)[::-1]), sum(int(c) for c in str(2 ** 100))
a, b = 0, 1
fibs = []
while len(fibs) < 95: fibs.append(a); a, b = b, a + b
print fibs[-4:], type(fibs[-1])
