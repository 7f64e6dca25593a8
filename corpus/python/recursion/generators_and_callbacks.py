# depth reached and message of many kinds of recursion
depth = [0]
def run(name, fn):
  depth[0] = 0
  try:
    fn()
    print name, 'no error'
  except RuntimeError as e:
    print name, depth[0], e
def tick(): depth[0] += 1

def gen():
  depth[0] += 1
  for x in gen(): yield x
run('generator', lambda: list(gen()))
def mapped(x=0):
  depth[0] += 1
  map(mapped, [1])
run('map', mapped)
def sortkey(x=0):
  depth[0] += 1
  sorted([1], key=sortkey)
run('sort', sortkey)
def applied():
  depth[0] += 1
  apply(applied)
run('apply', applied)
def evaled():
  depth[0] += 1
  eval('evaled()')
run('eval', evaled)
def execed():
  depth[0] += 1
  exec 'execed()' in globals()
run('exec', execed)
def gexp():
  depth[0] += 1
  list(gexp() for i in (1,))
run('genexp', gexp)
def filt(x=0):
  depth[0] += 1
  filter(filt, [1])
run('filter', filt)
def red(x=0, y=0):
  depth[0] += 1
  reduce(red, [1, 2])
run('reduce', red)
def mx(x=0):
  depth[0] += 1
  max([1, 2], key=mx)
run('max', mx)
def cmpf(x=0, y=0):
  depth[0] += 1
  [1, 2].sort(cmpf)
run('sortcmp', cmpf)
def dk(x=0):
  depth[0] += 1
  [1, 2].sort(key=dk)
run('sortkeymethod', dk)
def builtin_via_star():
  depth[0] += 1
  map(*[lambda x: builtin_via_star(), [1]])
run('mapstar', builtin_via_star)
