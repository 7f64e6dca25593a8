import json.decoder
for args in ((), ('"a"',)):
    try:
        json.decoder.scanstring(*args)
    except TypeError, e:
        print e
