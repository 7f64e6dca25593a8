import sys

sys.displayhook(None)
sys.displayhook('shown')
import __builtin__
print __builtin__._
exec compile('1 + 1', '', 'single')
print _
shown = []
sys.displayhook = shown.append
exec compile('"kept"', '', 'single')
print shown, sys.displayhook is sys.__displayhook__
