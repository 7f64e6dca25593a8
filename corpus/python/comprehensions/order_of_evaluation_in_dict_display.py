def say(x):
  print x,
  return x
d = {say('k1'): say('v1'), say('k2'): say('v2')}
print d
d = {say(i): say(i * 10) for i in range(2)}
print d
say({say(1)})
print
