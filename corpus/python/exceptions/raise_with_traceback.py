import sys
def inner():
  raise ValueError('orig')
try:
  inner()
except ValueError:
  t, v, tb = sys.exc_info()
try:
  raise KeyError, 'new', tb
except KeyError:
  t = sys.exc_info()[2]
  while t is not None:
    print t.tb_lineno, t.tb_frame.f_code.co_name
    t = t.tb_next
print type(tb), tb.tb_lineno, tb.tb_next.tb_lineno, tb.tb_next.tb_next, tb.tb_frame.f_code.co_name, tb.tb_next.tb_frame.f_code.co_name
