try:
  (lambda x: x)()
except TypeError as e:
  print e
