try:
  raise SystemExit(3)
except Exception:
  print 'no'
except BaseException as e:
  print 'base', e.code
import sys
try:
  sys.exit('bye')
except SystemExit as e:
  print e, e.code, e.args
try:
  sys.exit()
except SystemExit as e:
  print repr(e), e.code
