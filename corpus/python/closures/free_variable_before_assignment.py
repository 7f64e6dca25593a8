def outer():
  def inner():
    return x
  try:
    inner()
  except NameError as e:
    print type(e).__name__, e
  x = 5
  return inner
print outer()()
