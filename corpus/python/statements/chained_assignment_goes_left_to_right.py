def say(x):
  print x,
  return x
l = [0, 0, 0]
i = 0
i = l[i] = 1
print i, l
say(l)[say(0)] = say(l)[say(1)] = say('v')
print l
a = b = []
a.append(1)
print b
x, y = y, x = 1, 2
print x, y
