s = 'hello'
print s[0], s[-1], s[1:3], s[:-1], s[::-1], s[::2], s[10:], s[-100:2], s[3:1], s[4:1:-1], s[None:None], s[1L], s[True], 'l' in s, '' in s, 'ell' in s, s * 0, s * -1, 3 * 'ab', s < 'help', s > 'Hello', max(s), min(s), list(s)[:2], len(s), sorted(s)
for e in ('s[5]', 's[-6]', 's["a"]', 's[1.5]', 's[None]', 's[0] = 1', 'del s[0]', 's + 1', '1 + s', 's * 1.5', 's * s', 's - 1', '5 in s', 'None in s', 's[0:1] = "x"', 's[::0]', 's["a":]', 's[1, 2]', 's % 5', '-s', 's()', 's.x', 's[2 ** 70]', 's * 2 ** 70'):
  try:
    exec 'print ' + e if '=' not in e and not e.startswith('del') else e
  except Exception as x:
    print e, type(x).__name__, x
