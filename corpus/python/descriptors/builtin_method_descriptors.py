print str.upper('abc'), list.append, dict.get({'a': 1}, 'a'), str.__add__('a', 'b'), int.__add__(1, 2), [].append.__name__, (5).__add__(3), 'a'.__len__()
for act in ("str.upper()", "str.upper(5)", "str.join(',', 5)", "list.append(1, 2)", "dict.keys([])", "int.__add__('a', 1)", "str.upper('a', 1)", "(5).__add__()", "list.__len__()", "[].append.x"):
  try:
    print act, eval(act)
  except Exception as e:
    print act, type(e).__name__, e
print (5).__add__('x'), (5).__cmp__(3), 'a'.__eq__('a'), 'a'.__lt__(5), [].__eq__(5), object.__str__(5)[:1], (1).__coerce__(2.0) if False else ''
print type(str.upper), type(''.upper), type(str.__add__), type(''.__add__), type(object.__init__), type(len)
print str.upper, ''.upper.__name__, str.__add__, int.real, dict.fromkeys.__name__
