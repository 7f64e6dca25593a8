try:
  try:
    raise ValueError('first')
  except ValueError:
    undefined
except NameError as e:
  print e
try:
  try:
    raise ValueError('first')
  except undefined2:
    pass
except NameError as e:
  print e
try:
  try:
    raise ValueError
  except ValueError, e.nope.x:
    pass
except AttributeError as e:
  print e
