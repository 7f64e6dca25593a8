def f(x=[]):
  x.append(len(x))
  return x
print f(), f(), f([9])
print f.func_defaults
