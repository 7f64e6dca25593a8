m = __import__('os.path')
print m.__name__, __import__('os.path', fromlist=['join']).__name__, __import__('os', globals(), locals(), [], -1).__name__
for e in ("__import__('nope')", "__import__('os.nope')", "__import__('')", "__import__(5)", "__import__('nope.sub')", "__import__()", "__import__('os.path.nope')", "__import__('math.x')"):
  try:
    print e, eval(e)
  except Exception as x:
    print e, type(x).__name__, x
