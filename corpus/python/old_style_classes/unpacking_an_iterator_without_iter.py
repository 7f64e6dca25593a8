class Counter:
  def __init__(self, n):
    self.n, self.i = n, 0
  def next(self):
    if self.i >= self.n: raise StopIteration
    self.i += 1
    return self.i
class Counted:
  def __init__(self, n): self.n = n
  def __iter__(self): return Counter(self.n)
a, b = Counted(2)
print a, b
for count in (1, 3):
  try:
    a, b = Counted(count)
  except ValueError as error:
    print error
try:
  a, b = Counter(2)
except TypeError as error:
  print error
