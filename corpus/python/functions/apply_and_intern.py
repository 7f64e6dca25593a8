def f(*a, **k): return a, k
print apply(f), apply(f, (1, 2)), apply(f, [1], {'x': 2})
print intern('abc') is intern('ab' + 'c')
