import json
import json.scanner

json.encoder.FLOAT_REPR = lambda x: '%.2f' % x
print json.dumps([1.23456]), json.dumps([1.23456], indent=1), json.dumps({2.5: 1.0}, sort_keys=True)
json.encoder.c_make_encoder = None
print json.dumps([1.23456, {'a': 2.0}])
json.encoder.FLOAT_REPR = float.__repr__
print json.dumps([1.23456, {True: 2.0}])
print json.encoder.encode_basestring('a"\n\xe9'), repr(json.encoder.encode_basestring(u'\u20ac"')), json.encoder.encode_basestring_ascii(u'\u20ac"')
print json.decoder.scanstring('a\\n"b', 0), json.decoder.errmsg('m', 'a\nb', 2), json.decoder.errmsg('m', 'a\nb', 0, 2), json.decoder.linecol('a\nbc', 3)
decoder = json.JSONDecoder()
print decoder.scan_once('[1]x', 0), decoder.parse_string('a"b', 0), decoder.parse_float, decoder.parse_int, decoder.parse_constant('NaN'), json.scanner.make_scanner(decoder)('5 ', 0)
for call in (lambda: decoder.scan_once('x', 0), lambda: decoder.raw_decode('1', -1), lambda: json.loads('"'), lambda: json.loads('["'), lambda: json.loads(bytearray('1')), lambda: json.encoder.encode_basestring_ascii(5)):
    try:
        print call()
    except Exception as error:
        print type(error).__name__, error
print json.__all__, json.decoder.JSONDecoder is json.JSONDecoder, json.JSONDecoder.__module__, json.encoder.JSONEncoder.__module__


class Own(json.JSONDecoder):
    def __init__(self):
        json.JSONDecoder.__init__(self)
        scan = self.scan_once
        self.scan_once = lambda text, at: (('scanned', scan(text, at)[0]), scan(text, at)[1])


print json.loads(' [1, 2] ', cls=Own), Own().raw_decode('5 x')
try:
    json.loads('5 x', cls=Own)
except ValueError as error:
    print error
