print (lambda: 1)(), (lambda x, y=2, *a, **k: (x, y, a, k))(1, 3, 4, z=5), (lambda (a, b): a)((1, 2)), (lambda x: lambda y: x + y)(1)(2)
f = lambda x=(lambda: 5): x()
print f()
print map(lambda x: x if x else 'none', [0, 1])
