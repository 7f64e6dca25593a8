import __builtin__
try: assert 0, 'x'
except AssertionError as e: print repr(e)
class A(Exception): pass
__builtin__.AssertionError = A
try: assert 0
except Exception as e: print repr(e)
AssertionError = ValueError
try: assert 0, (1, 2)
except Exception as e: print repr(e)
try: assert 0, None
except Exception as e: print repr(e)
AssertionError = 3
try: assert 0, None
except Exception as e: print repr(e)
def f():
    AssertionError = KeyError
    try: assert 0, 3
    except Exception as e: print repr(e)
f()
def g():
    global AssertionError
    class old: pass
    AssertionError = old
    try: assert 0
    except Exception as e: print 'E', repr(e)
    except: print 'old'
g()
del AssertionError, __builtin__.AssertionError
try: assert 0
except Exception as e: print repr(e)
