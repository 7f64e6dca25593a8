"""Records what every release of Aurora injects, for test/aurora/.

usage: python3 test/record/schema-facts.py FACTS > test/aurora/recorded/schemas.jsonl

FACTS is a directory with a file for each release, as `aurora-config schema --json` prints them, but taken from the release's own loader. A line is a
release, the oldest first: its number, and what it has otherwise than the line before: for each table the names that are new or changed, and null for those
that are gone.
"""
import json
import os
import re
import sys

TABLES = 'names', 'pystachio', 'leakedModules'


def order(name):
  return [int(number) for number in re.findall(r'\d+', name)]


def difference(before, after):
  changed = dict((name, value) for name, value in after.items() if before.get(name) != value)
  return dict(changed, **dict((name, None) for name in before if name not in after))


before = dict((table, {}) for table in TABLES)
for name in sorted((name for name in os.listdir(sys.argv[1]) if name.endswith('.json')), key=order):
  with open(os.path.join(sys.argv[1], name)) as source:
    facts = json.load(source)
  line = dict((table, difference(before[table], facts[table])) for table in TABLES)
  print(json.dumps(dict(line, release=name[:-len('.json')], meta=facts['meta']), sort_keys=True, separators=(',', ':')))
  before = facts
