def f(*a):
  return a
l = [1, 2]
print f(*l), type(f(*l)), f(*'ab'), f(*{1: 2}), f(*(x for x in l))
