# Floats, ints and floats mixed, zeros of both signs, texts beyond the BMP, tuples, and what equal keys keep of their order.
def keyed(keys, **kw):
    return [i for i, k in sorted(enumerate(keys), key=lambda p: p[1], **kw)]


floats = [2.5, -0.0, 1e300, 0.0, -1.5, 0, 2.5, float('inf'), float('-inf'), 3, 1L, True, 5e-324]
print sorted(floats), keyed(floats), keyed(floats, reverse=True)
print sorted([2 ** 60, 2 ** 53, 2.0 ** 53, 2 ** 53 + 1, 1.0]), sorted([10 ** 20, 1e20, 3, 10 ** 20 - 1])
texts = [u'\uffff', u'\U0001f600', u'a', u'\ue000', u'', u'\xe9', u'a']
print sorted(texts), keyed(texts), keyed(texts, reverse=True)
print sorted(['b', u'a', 'c', u'b']), keyed(['b', u'a', u'b', 'a'])
print sorted([(1, 'b'), (1, 'a'), (0,), (), (1,), (1, 2), (1.0, 'aa'), ('x',), (None, 3)])
print sorted([(2, [1]), (2, []), (1, {})]), keyed([(1, 2), (1.0, 2L), (True, 2)])
print keyed(range(40, 0, -1))[:5], keyed([i % 3 for i in range(50)]), keyed([i % 3 for i in range(50)], reverse=True)
print sorted('hello world'), sorted([3, 1, 2], reverse=True), sorted([True, 0, 1, False])
