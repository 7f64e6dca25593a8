try:
  eval('f(' + ','.join(['1'] * 256) + ')')
except SyntaxError as e:
  print e.msg
def f(*a): return len(a)
print f(*range(1000))
print eval('f(' + ','.join(['1'] * 255) + ')')
