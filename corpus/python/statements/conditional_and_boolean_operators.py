print 1 if [] else 2, None or 0 or '' or [], 1 and 'x' and [], not 0, not [1], (1 if 0 else 2 if 0 else 3)
def say(x):
  print x,
  return x
say(0) or say('') or say(5)
print
say(1) and say(0) and say(2)
print
print say(1) < say(3) < say(2) < say(0)
print 1 < 2 < 3, 1 < 3 < 2, 3 > 2 > 1, 1 == 1.0 == True, 1 is 1, 'a' in 'abc' in ['abc']
x = [1] if True else [2]
print x
