try:
  assert 1 == 2
except AssertionError as e:
  print repr(e), e.args
try:
  assert False, 'message %d' % 5
except AssertionError as e:
  print repr(e)
try:
  assert (), (1, 2)
except AssertionError as e:
  print repr(e), e.args
assert True, 1 / 0
assert (False, 'always true')
