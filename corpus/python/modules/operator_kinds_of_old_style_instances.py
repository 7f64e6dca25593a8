# isSequenceType and isMappingType ask an old-style instance for __getitem__; getters take no keywords when called.
import operator


class Plain:
    pass


class Items:
    def __getitem__(self, key):
        return key


class Mapping(dict):
    pass


for value in (Plain(), Items(), [], {}, Mapping(), 'a', u'a', (), set(), 1, Plain.__dict__, object.__dict__):
    print type(value).__name__, operator.isSequenceType(value), operator.isMappingType(value)
for getter in (operator.itemgetter(0), operator.attrgetter('real'), operator.methodcaller('upper')):
    try:
        print getter('a', b=1)
    except TypeError, e:
        print e
