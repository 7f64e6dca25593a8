class MyClass(object):
    def f(self):
        try:
            import __foo
        except ImportError as e: print e
        try:
            import __foo.__bar
        except ImportError as e: print e
        try:
            from __foo import x
        except ImportError as e: print e
        try:
            from os import __bar
        except ImportError as e: print e
        try:
            from __foo.bar import x
        except ImportError as e: print e
        import __foo__ 
try: MyClass().f()
except ImportError as e: print e
