t = (1, 2, 2)
print t + (3,), t * 2, t[1:], t.count(2), t.index(2), (), (1,), len(t), 2 in t, hash(t) == hash((1, 2, 2)), t == (1, 2, 2.0), t < (1, 3), (1, 2) < (1, 2, 0), tuple('ab'), tuple([t]), cmp((1, 2), (1, 3)), max(t), ((1, 2), [3])
for e in ('t[0] = 1', 'del t[0]', 't[5]', 't.append', 't + [1]', 't.index(9)', 'hash(([],))', 't["a"]', 't * 1.5', 't()', '(1, 2)[2]', 'tuple(5)', 't.count()'):
  try:
    exec e
    print e, 'ok'
  except Exception as x:
    print e, type(x).__name__, x
