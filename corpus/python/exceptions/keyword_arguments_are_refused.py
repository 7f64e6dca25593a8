for t in (Exception, ValueError, KeyError, IOError):
  try:
    t(x=1)
  except TypeError as e:
    print e
