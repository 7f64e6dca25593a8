class A:
  def __getattr__(self, name):
    print 'getattr', name
    raise AttributeError(name)
a = A()
bool(a)
try: len(a)
except AttributeError as e: print 'AE', e
try: a + 1
except TypeError as e: print 'TE', e
try: a[0]
except AttributeError as e: print 'AE', e
print a == a
try: a()
except AttributeError as e: print 'AE', e
try: iter(a)
except TypeError as e: print 'TE', e
except AttributeError as e: print 'AE', e
