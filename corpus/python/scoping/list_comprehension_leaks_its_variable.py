x = 'before'
[x for x in 'abc']
print x
y = 'before'
list(y for y in 'abc')
{y for y in 'abc'}
{y: 1 for y in 'abc'}
print y
def f():
  [z for z in range(4)]
  return z
print f()
for w in []: pass
try:
  print w
except NameError as e:
  print e
