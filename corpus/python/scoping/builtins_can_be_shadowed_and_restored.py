len = lambda x: 'mine'
print len([1])
del len
print len([1])
def f():
  str = 5
  return str
print f(), str(5)
