A = type('A', (), {'x': 1, 'f': lambda self: self.x})
print A, A().f(), A.__bases__, A.__module__
for args in ((1, (), {}), ('A', [], {}), ('A', (), 5), ('A', (1,), {}), ('A', ()), (u'A', (), {}), ('', (), {})):
  try:
    print type(*args)
  except TypeError as e:
    print e
