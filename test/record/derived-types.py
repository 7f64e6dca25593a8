"""Records what Python 2.7 makes of expressions with built-in types and classes derived from them, for test/python/objects/derived-types.test.ts.

usage: python2.7 test/record/derived-types.py > test/python/objects/recorded/derived-types.jsonl

A line: the expression, and its repr or "Type: message".
"""
import json
import os

PROGRAMS = os.path.join(os.path.dirname(os.path.abspath(__file__)), '..', 'python', 'objects', 'programs')
namespace = {'__name__': '__builtin__'}
with open(os.path.join(PROGRAMS, 'derived-types.py')) as program:
  exec(program.read(), namespace)
with open(os.path.join(PROGRAMS, 'derived-types.txt')) as expressions:
  for line in expressions:
    source = line.rstrip('\n')
    try:
      outcome = repr(eval(source, namespace))
    except Exception as e:
      outcome = '%s: %s' % (type(e).__name__, e)
    print(json.dumps([source, outcome]))
