def f(x):
  try:
    try:
      if x == 1: raise ValueError
      if x == 2: raise KeyError
    except ValueError:
      print 'V',
    else:
      print 'else',
      if x == 3: raise IndexError
    finally:
      print 'fin',
  except (KeyError, IndexError) as e:
    print type(e).__name__,
  else:
    print 'outer else',
  print
for i in range(4): f(i)
