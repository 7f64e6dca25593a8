# coding: cp1252
s = u"€™é"
print repr(s), repr("€")
