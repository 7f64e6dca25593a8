import sys, types
def frame_and_traceback():
  try:
    1 / 0
  except ZeroDivisionError:
    return type(sys._getframe()), types.TracebackType
for base in frame_and_traceback() + (type(types.FunctionType.func_code), types.MemberDescriptorType, type(None), bool, slice):
  try:
    type('C', (base,), {})
    print base.__name__
  except TypeError as e:
    print e
print None.__doc__
