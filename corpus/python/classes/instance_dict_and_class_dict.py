class A(object):
  x = []
  y = 1
a, b = A(), A()
a.x.append(1)
a.y += 1
print b.x, b.y, a.__dict__, A.y
del a.y
print a.y
try:
  del a.y
except AttributeError as e:
  print e
a.__dict__['z'] = 9
print a.z
a.__dict__ = {'w': 1}
print a.w, hasattr(a, 'z')
try:
  a.__dict__ = 5
except TypeError as e:
  print e
