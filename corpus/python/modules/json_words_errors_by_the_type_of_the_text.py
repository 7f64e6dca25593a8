import json

for text in ('[1 2]', '{"a" 1}', '{"a":1 "b":2}', '{a:1}', '{"a":1,}', '[', '[1', '{', '{"a":1', '"a', '"', '"\\x"', '"\\u12"', '1 2', 'x', '"\n"', '[1]\n\n x', '{"a":\n1 2}'):
    for given in (text, unicode(text)):
        try:
            print repr(json.loads(given)),
        except ValueError as error:
            print error,
    print
