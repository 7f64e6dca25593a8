class C(object):
  exec 'a = 1; b = a + 1'
  locals()['c'] = 3
print C.a, C.b, C.c
