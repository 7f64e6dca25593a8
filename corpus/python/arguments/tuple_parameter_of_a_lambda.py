print sorted({'a': 2, 'b': 1}.items(), key=lambda (k, v): v)
print map(lambda (i, x): i * x, enumerate([3, 4]))
