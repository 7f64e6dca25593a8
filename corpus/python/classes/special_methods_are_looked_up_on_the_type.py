class A(object): pass
a = A()
a.__len__ = lambda: 5
try:
  len(a)
except TypeError as e:
  print e
A.__len__ = lambda self: 6
print len(a), a.__len__()
class Old: pass
o = Old()
o.__len__ = lambda: 5
print len(o)
del A.__len__
try:
  len(a)
except TypeError as e:
  print e
