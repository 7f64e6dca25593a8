l = ['c', 'b', 'A']
for e in ('l.pop(99)', '[].pop()', 'l.remove("zz")', 'l.index("zz")', 'l[99]', 'l[99] = 1', 'l["a"]', 'l[0:1] = 5', 'l[::2] = [1]', 'l + (1,)', '(1,) + l', 'l * "a"', 'l.extend(5)', 'l.sort(5)', 'l.sort(key=5)', 'l.append()', 'l.insert(1)', 'l.insert("a", 1)', 'del l[99]', 'l < 5 and 1', 'hash(l)', 'l.foo', 'l += 5', 'l.sort(foo=1)', 'l.sort(None, None, 1, 2)', 'l.index(1, 2, 3, 4)', 'l.count()', 'l.pop("a")', 'l.reverse(1)', 'l.__getitem__("x")'):
  try:
    exec e
    print e, 'ok', l
  except Exception as x:
    print e, type(x).__name__, x
