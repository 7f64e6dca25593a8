class Old: pass
for x in (Old, SystemExit, KeyboardInterrupt(), GeneratorExit, 'string' and ValueError):
  try:
    raise x
  except:
    import sys
    print sys.exc_info()[0]
