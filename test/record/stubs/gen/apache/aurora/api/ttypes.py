"""The structs, unions and enumerations of api.thrift, read from the checkout of Aurora: classes with its fields, which compare by them."""
import os
import re
import sys

THRIFT = 'api/src/main/thrift/org/apache/aurora/gen/api.thrift'
COMMENT = re.compile(r'/\*.*?\*/|//[^\n]*|^\s*#[^\n]*', re.S | re.M)
DEFINITION = re.compile(r'\b(struct|union|enum)\s+(\w+)\s*\{([^}]*?)\}\n', re.S)
FIELD = re.compile(r'\b\d+\s*:\s*(?:optional\s+|required\s+)?(?:\w+\s*<[^<>]*>|\w+)\s+(\w+)')
VALUE = re.compile(r'(\w+)\s*=\s*(\d+)')


def definitions():
    """(kind, name, body) of all in api.thrift, which stands in the checkout whose sources are on sys.path."""
    paths = [os.path.join(directory, '..', '..', '..', THRIFT) for directory in sys.path if directory.endswith('src/main/python')]
    with open(next(path for path in paths if os.path.exists(path))) as source:
        text = COMMENT.sub('', source.read())
    # A default may be a dict in braces.
    return DEFINITION.findall(re.sub(r'=\s*\{[^}]*\}', '', text))


def comparable(value):
    if isinstance(value, (set, frozenset)):
        return frozenset(map(comparable, value))
    if isinstance(value, (list, tuple)):
        return tuple(map(comparable, value))
    if isinstance(value, dict):
        return frozenset((key, comparable(item)) for key, item in value.items())
    return value


class Struct(object):
    """`_fields`: their names in the order of the file, which is that of the constructor's arguments."""
    _fields = ()

    def __init__(self, *args, **kw):
        self.__dict__.update(dict.fromkeys(self._fields), **dict(zip(self._fields, args), **kw))
        assert set(self.__dict__) == set(self._fields)

    def _values(self):
        return tuple(comparable(getattr(self, field)) for field in self._fields)

    def __eq__(self, other):
        return type(self) is type(other) and self._values() == other._values()

    def __ne__(self, other):
        return not self == other

    def __hash__(self):
        return hash(self._values())


for kind, name, body in definitions():
    if kind == 'enum':
        numbers = dict((value, int(number)) for value, number in VALUE.findall(body))
        made = type(name, (object,), dict(numbers, _NAMES_TO_VALUES=numbers, _VALUES_TO_NAMES=dict((n, v) for v, n in numbers.items())))
    else:
        made = type(name, (Struct,), {'_fields': tuple(FIELD.findall(body))})
    globals()[name] = made
