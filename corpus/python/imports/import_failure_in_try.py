try:
  import simplejson as json
except ImportError:
  import json
print json.dumps({'b': 1, 'a': [1, None, True, 1.5, u'\xe9']}, sort_keys=True)
try:
  import nope
except ImportError, e:
  print e, e.message, e.args
