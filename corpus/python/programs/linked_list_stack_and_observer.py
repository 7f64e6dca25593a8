class Node:
  def __init__(self, value, next=None):
    self.value, self.next = value, next
class LinkedList:
  def __init__(self, *values):
    self.head = None
    self._n = 0
    for v in reversed(values): self.push(v)
  def push(self, v):
    self.head = Node(v, self.head)
    self._n += 1
    return self
  def pop(self):
    if self.head is None: raise IndexError('pop from empty %s' % self.__class__.__name__)
    v, self.head = self.head.value, self.head.next
    self._n -= 1
    return v
  def __len__(self): return self._n
  def __iter__(self):
    n = self.head
    while n is not None:
      yield n.value
      n = n.next
  def __getitem__(self, i):
    if isinstance(i, slice): return list(self)[i]
    for k, v in enumerate(self):
      if k == i: return v
    raise IndexError(i)
  def __contains__(self, v): return any(v == x for x in self)
  def __repr__(self): return '%s(%s)' % (self.__class__.__name__, ', '.join(map(repr, self)))
  def __add__(self, other): return self.__class__(*(list(self) + list(other)))
  def __eq__(self, other): return list(self) == list(other)
  def __nonzero__(self): return self.head is not None
l = LinkedList(1, 2, 3)
print l, len(l), 2 in l, l[1], l[::2], l + [4], l == [1, 2, 3], list(l.push('x')), l.pop(), bool(LinkedList()), sum(l), sorted(l, reverse=True), max(l)
try:
  LinkedList().pop()
except IndexError as e:
  print e
class Event(object):
  def __init__(self): self._handlers = []
  def __iadd__(self, h): self._handlers.append(h); return self
  def __isub__(self, h): self._handlers.remove(h); return self
  def __call__(self, *a, **k): return [h(*a, **k) for h in self._handlers]
class Button(object):
  def __init__(self): self.click = Event()
b = Button()
b.click += lambda x: x * 2
b.click += str
print b.click(5), b.click(5)[0] is not None
b.click -= str
print b.click(7)
