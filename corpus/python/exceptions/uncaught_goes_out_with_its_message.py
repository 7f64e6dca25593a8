print 'before'
def f():
  raise KeyError('the key')
f()
print 'never'
