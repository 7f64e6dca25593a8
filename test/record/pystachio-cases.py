"""Random Pystachio programs (pystachio_generator.py), and what the original makes of them.

    PYTHONPATH=.../pystachio python2.7 test/record/pystachio-cases.py > test/pystachio/cases.jsonl
    PYTHONPATH=.../pystachio python2.7 test/record/pystachio-cases.py COUNT SEED    all of COUNT programs from SEED on, for test/conform/pystachio.ts

Needs a checkout of wickman/pystachio at v0.8.5. The first line holds the questions that are asked of every program; each further line a program that leaves
an object in `obj`, questions of its own, and the answers: the repr, or the error. Recorded are those short ones whose answers are of a form that few before
them had, and of them some of the questions only.
"""
import json
import random
import re
import resource
import signal
import sys

from pystachio_generator import Generator

QUESTIONS = [
    'obj',
    'str(obj)',
    'unicode(obj)',
    'obj.get()',
    'obj.check()',
    'obj.interpolate()',
    'obj.interpolate()[0].get()',
    'obj.interpolate()[0].interpolate()',
    'obj.interpolate()[0].check()',
    'type(obj).serialize_type()',
    'obj == obj.copy(), obj != obj, hash(obj) == hash(obj.copy())',
    "[(a, getattr(obj, 'has_' + a)(), getattr(obj, a)()) for a in sorted(type(obj).TYPEMAP) if not hasattr(Struct, a)]",
    "obj.bind(x = 'X', y = 2, name = 'N').interpolate()",
    'json.dumps(obj.interpolate()[0].get(), sort_keys = True)',
    'list(obj)',
    # None is hashed by its address.
    "'null' in json.dumps(obj.get()) or (hash(obj), hash(obj.get()))",
    'copy.copy(obj) == obj, obj.check().ok() and (copy.deepcopy(obj), copy.deepcopy(obj) == obj)',
    'obj.json_dumps()',
    'type(obj).json_loads(obj.json_dumps()).interpolate()',
    'set([obj, obj.copy()]), obj in [obj.copy()], {obj: 1}[obj.copy()]',
    'obj.scopes()',
    'TypeFactory.new({}, *type(obj).serialize_type())(obj.get()).interpolate()',
    'isinstance(obj, TypeFactory.new({}, *type(obj).serialize_type())), type(obj) == TypeFactory.new({}, *type(obj).serialize_type())',
    'sorted(TypeFactory.load(type(obj).serialize_type()).items())',
    'TypeFactory.load_json(json.loads(json.dumps(type(obj).serialize_type()))).keys()',
    'type(obj).__name__, type(obj).__bases__, type(obj).__module__, type(obj).type_factory(), repr(type(obj))',
    'bool(obj), callable(obj), obj.copy(), obj.dup()',
    'sorted(type(obj).TYPEMAP.items())',
    'cmp(obj, obj.copy()), obj < obj, obj == 1, obj != None, obj == obj.get()',
]
RECORDED = 3000
# Of each recorded program, how many of the questions above, and of its own.
ASKED, OWN = 5, 2
LONGEST = 420
SECONDS = 0.1
MEMORY = 400 << 20


def text_of(error):
  try:
    return '%s: %s' % (error.__class__.__name__, error)
  except Exception as inner:
    return '%s whose text is %s' % (error.__class__.__name__, inner.__class__.__name__)


def answer(question, environment):
  try:
    return without_addresses(repr(eval(question, environment)))
  except Exception as error:
    return without_addresses(text_of(error))


def without_addresses(text):
  return re.sub(r'\b0x[0-9a-f]{6,}', '0x', text)


class TooLong(BaseException):
  """The original's cost may double at each level, and so may the length of a text."""


def stop(*_):
  raise TooLong()


def run(program, questions):
  environment = {}
  exec 'import copy, json\nfrom pystachio import *' in environment
  try:
    exec program in environment
  except Exception as error:
    return {'error': without_addresses(text_of(error))}
  return {'answers': [answer(question, environment) for question in questions]}


def case(seed, chosen):
  """The program of a seed, what is asked of it (`chosen`: numbers of QUESTIONS) and what the original answers; None if that takes too long."""
  program, own = Generator(seed).program()
  result = None
  try:
    signal.setitimer(signal.ITIMER_VIRTUAL, SECONDS)
    result = run(program, [QUESTIONS[i] for i in chosen] + own)
    signal.setitimer(signal.ITIMER_VIRTUAL, 0)
  except TooLong:
    pass
  if result is None or 'MemoryError: ' in result.get('answers', [result.get('error')]):
    return None
  return dict(result, seed=seed, program=program.decode('latin-1'), asked=chosen + [question.decode('latin-1') for question in own])


def shortened(answers):
  """An answer that was given before is the number of the question to which it was given."""
  return [answers.index(text) if answers.index(text) < i else text for i, text in enumerate(answers)]


def form(text):
  """What kind of an answer it is: its words without the names and numbers in it."""
  if re.match(r'\w+: ', text):
    return re.sub(r"[SCE]\d+|'.*'|\d+|\{.*\}|\(.*\)|\[.*\]", '_', text)[:60]
  return re.sub(r"[a-z_.]+\d*|'[^']*'|\d+|\s", '', re.sub(r'(\W)(.{,40}?)\1+', r'\1\2', text))[:50]


def novel(found, seen, often):
  """Whether one of the answers is of a form that fewer than `often` before had; counts them."""
  forms = set([form(found['error'])] if 'error' in found else [(q, form(a)) for q, a in zip(found['asked'][:ASKED], found['answers'])] + [
      (re.sub(r'\W.*', '', q) + re.sub(r'[^A-Z]', '', q)[:9], form(a)) for q, a in zip(found['asked'][ASKED:], found['answers'][ASKED:])])
  new = any(seen.get(one, 0) < often for one in forms)
  if new:
    for one in forms:
      seen[one] = seen.get(one, 0) + 1
  return new


def written(found):
  if 'error' in found:
    del found['asked']
  else:
    found['answers'] = shortened(found['answers'])
  return json.dumps(found, encoding='latin-1', sort_keys=True, separators=(',', ':'))


def all_cases(count, first):
  for seed in xrange(first, first + count):
    found = case(seed, range(len(QUESTIONS)))
    if found is not None:
      print written(found)


def recorded_cases():
  seen = {}
  seed = made = 0
  while made < RECORDED:
    seed += 1
    found = case(seed, sorted(random.Random(seed).sample(range(len(QUESTIONS)), ASKED)))
    if found is None:
      continue
    if 'answers' in found:
      del found['answers'][ASKED + OWN:], found['asked'][ASKED + OWN:]
    if len(json.dumps(found, encoding='latin-1')) <= LONGEST and novel(found, seen, 3 + seed // 200):
      made += 1
      print written(found)


def main(arguments):
  print json.dumps({'questions': QUESTIONS})
  signal.signal(signal.SIGVTALRM, stop)
  resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
  if arguments:
    all_cases(int(arguments[0]), int(arguments[1]))
  else:
    recorded_cases()


if __name__ == '__main__':
  main(sys.argv[1:])
