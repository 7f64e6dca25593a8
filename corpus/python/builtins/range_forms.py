print range(5), range(2, 5), range(10, 0, -3), range(0), range(-3), range(5, 2), range(0, 10, 100), range(True), range(3L), range(2 ** 62, 2 ** 62 + 2), range(2 ** 63, 2 ** 63 + 2)
for e in ("range(1.5)", "range('a')", "range(1, 2, 0)", "range(None)", "range(1, 2, 3, 4)", "range(10 ** 20)", "range([])", "range(a=1)", "range(2.0, 5)", "range(1, 5, 1.0)"):
  try:
    print e, eval(e)
  except Exception as x:
    print e, type(x).__name__, x
