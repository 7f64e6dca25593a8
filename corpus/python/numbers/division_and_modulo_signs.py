for a in (7, -7, 7.5, -7.5, 7L, -7L):
  for b in (2, -2, 2.0, -2.0, 3L):
    print a / b, a // b, a % b, divmod(a, b),
  print
for op in ('1 / 0', '1 // 0', '1 % 0', '1.0 / 0', '1.0 // 0', '1.0 % 0', 'divmod(1, 0)', 'divmod(1.0, 0)', '1L / 0', '0 ** -1', '0.0 ** -1', '1j / 0', 'pow(2, 3, 0)', 'pow(2, -1, 5)', 'pow(2.0, 3, 5)', '5 % 0L', '-1 % 0.0', 'float("inf") % 0'):
  try:
    print op, eval(op)
  except Exception as e:
    print op, type(e).__name__, e
print -0.0, 0.0 * -1, 5.0 % -3, -5.0 % 3, 1e300 * 1e10, -1 // 2.0, 3 % -0.5, 0.0 % -5
