"""int() and float() read the decimal digits of every script that Unicode 5.2 has, and none that is younger."""
for text in [u'\u0661\u0662', u'\u1369', u'\u0de6', u'\U0001d7d9', u'\u0ed9', u'\ua9f5', u'\U00011066', u'\xb2', u'\uff15']:
    for convert in (int, float):
        try:
            print repr(text), convert(text)
        except (ValueError, UnicodeError) as error:
            print repr(text), type(error).__name__, error
