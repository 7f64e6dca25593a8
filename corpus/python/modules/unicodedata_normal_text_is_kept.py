"""normalize() gives back the text itself where nothing in it can change."""
import unicodedata


class Text(unicode):
    pass


for form in ['NFC', 'NFD', 'NFKC', 'NFKD']:
    for text in [u'', u'plain', u'\xe9', u'e\u0301', u'\u0301', u'\uac00', u'\u1161', u'\u1100\u1161\u11a8', u'\ufb01', u'a\u0323\u0307', u'a\u0307\u0323', u'\u212b', u'\u0958']:
        given = Text(text)
        print form, repr(text), repr(unicodedata.normalize(form, given)), unicodedata.normalize(form, given) is given, type(unicodedata.ucd_3_2_0.normalize(form, given)).__name__
