"""A JobConfiguration as data, in the form in which recordings have it. The stand-ins and Aurora's sources must be on sys.path."""
import json

from gen.apache.aurora.api.ttypes import Struct


def plain_thrift(configuration):
    """The JobConfiguration as data: fields that are not set left out, sets sorted by their JSON text, the executor's data parsed."""
    data = tree(configuration)
    executor = data['taskConfig']['executorConfig']
    try:
        executor['data'] = json.loads(executor['data'])
    except ValueError:
        pass  # Another executor's data need not be JSON.
    return data


def tree(value):
    if isinstance(value, Struct):
        fields = ((field, getattr(value, field)) for field in value._fields)
        return dict((field, tree(item)) for field, item in fields if item is not None)
    if isinstance(value, (set, frozenset)):
        return sorted(map(tree, value), key=lambda item: json.dumps(item, sort_keys=True))
    if isinstance(value, (list, tuple)):
        return map(tree, value)
    if isinstance(value, dict):
        return dict((key, tree(item)) for key, item in value.items())
    return value
