class A(object):
  def __lt__(self, o): return 'lt'
  def __le__(self, o): return []
  def __eq__(self, o): return 'eq'
  def __ne__(self, o): return NotImplemented
  def __gt__(self, o): return None
a = A()
print a < 1, a <= 1, a == 1, a > 1, 1 > a, 1 < a, 1 == a, 1 >= a, a != 1, a == a, (a < 1) and 'yes', a in [1], 1 in [a], a < 1 < 2, a <= 1 <= 2
