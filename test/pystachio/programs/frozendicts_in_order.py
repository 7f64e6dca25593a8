# frozendicts are compared by their pairs in order where they are asked whether they are equal, and as dicts where they are asked for an order.
from pystachio import *
from pystachio.naming import frozendict


def show(question):
  try:
    print question, '=>', repr(eval(question, globals()))
  except Exception as e:
    print question, '=>', type(e).__name__, e


dicts = [frozendict({'a': 1}), frozendict({'b': 1}), frozendict({'a': 1, 'b': 2}), frozendict({u'True': 1, u'x': 2.5, u'k': 3}), frozendict(), frozendict({'a': 0})]
show('sorted(dicts)')
show('[[cmp(a, b) for a in dicts if a is not b] for b in dicts]')
show('[[(a < b, a >= b, a == b) for a in dicts if a is not b] for b in dicts]')
show('cmp(dicts[0], {})')
show('dicts[0] == {}')
show('[d < {"a": 5} for d in dicts]')
show('sorted([(), frozendict(), ("a",)])')
show('hash(frozendict({(): [1], frozendict({"a": 1}): 2}))')
show('hash(frozendict({(): 1, frozendict({"a": 1}): 2, 5: "x", "k": u"v"}))')


class Row(Struct):
  limits = String


Cell = Choice('Cell', [Row, List(String), Integer])
table = Map(Cell, Boolean)((['a b', 'x'], 0), ([], 1), (Row(limits = '1L'), 'true'))
show('table.get()')
show('hash(table)')
show('sorted([Row(limits = "b").get(), Row(limits = "a").get(), Row().get()])')
