import sys, traceback
def inner():
  raise ValueError('orig')
try:
  inner()
except ValueError:
  t, v, tb = sys.exc_info()
try:
  raise KeyError, 'new', tb
except KeyError:
  print traceback.format_exc()
print type(tb), tb.tb_lineno, tb.tb_next.tb_lineno, tb.tb_next.tb_next, tb.tb_frame.f_code.co_name, tb.tb_next.tb_frame.f_code.co_name
