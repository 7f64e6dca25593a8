for t in (StopIteration, GeneratorExit, KeyboardInterrupt, SystemExit, ZeroDivisionError, IOError, OSError, KeyError, IndexError, UnicodeDecodeError, UnboundLocalError, NotImplementedError, IndentationError, TabError, AssertionError, ImportError, MemoryError, OverflowError, FloatingPointError, EOFError, DeprecationWarning, BufferError, ReferenceError, SystemError, UserWarning):
  print t.__name__, [b.__name__ for b in t.__mro__[1:-1]], t.__module__
print repr(ValueError)
