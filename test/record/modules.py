"""Records what Python 2.7's library modules give: run by hand with python2.7 from the project's root.

Every file of test/python/modules/cases holds a program, a line of dashes, and expressions, one a line, which are evaluated one after the other in
the program's namespace. What is recorded is the repr of each value, or the type, the text and the arguments of the exception. Addresses are left out.
"""
import json
import os
import re
import shutil
import subprocess
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
CASES = os.path.join(HERE, '..', 'python', 'modules', 'cases')
RECORDED = os.path.join(HERE, '..', 'python', 'modules', 'recorded')
FOLDER = '/tmp/aurora-config-cases'
ENVIRONMENT = {'A': '1', 'B': '2', 'HOME': '/home/ann', 'USER': 'ann', 'PATH': '/bin', 'TZ': 'UTC'}
FILES = {
    'lines.txt': 'one\ntwo\r\nthree\rfour',
    'data.json': '{"b": [1, 2.5, null], "a": "\xc3\xa9"}',
    'folder/inner.txt': 'inner\n',
    'folder/.hidden': '',
}


def evaluate(source, namespace):
    try:
        text, failed = repr(eval(source, namespace)), False
    except Exception as error:
        text, failed = '%s: %s %r' % (type(error).__name__, error, error.args), True
    return re.sub('0x[0-9a-f]{6,}', '0x', text), failed


def record(name):
    with open(os.path.join(CASES, name + '.txt')) as source:
        program, _, expressions = source.read().partition('\n----\n')
    namespace = {'__name__': '__main__'}
    exec program in namespace
    cases = []
    for line in expressions.splitlines():
        text, failed = evaluate(line, namespace)
        cases.append([line.decode('latin-1'), text.decode('latin-1'), failed])
    return {'program': program.decode('latin-1'), 'cases': cases}


def make_files():
    shutil.rmtree(FOLDER, True)
    for path, content in FILES.items():
        full = os.path.join(FOLDER, path)
        if not os.path.isdir(os.path.dirname(full)):
            os.makedirs(os.path.dirname(full))
        with open(full, 'wb') as target:
            target.write(content)


def main():
    if len(sys.argv) == 2:
        os.chdir(FOLDER)
        recorded = record(sys.argv[1])
        lines = ',\n'.join(json.dumps(case) for case in recorded['cases'])
        sys.__stdout__.write('{"program": %s, "cases": [\n%s\n]}\n' % (json.dumps(recorded['program']), lines))
        return
    make_files()
    for name in sorted(os.listdir(CASES)):
        stem = os.path.splitext(name)[0]
        text = subprocess.check_output([sys.executable, os.path.abspath(__file__), stem], env=ENVIRONMENT)
        with open(os.path.join(RECORDED, stem + '.json'), 'w') as target:
            target.write(text)
    shutil.rmtree(FOLDER, True)
    host = {'folder': FOLDER, 'environment': ENVIRONMENT, 'files': dict((k, v.decode('latin-1')) for k, v in FILES.items())}
    with open(os.path.join(RECORDED, 'host.json'), 'w') as target:
        target.write(json.dumps(host, indent=2, sort_keys=True, separators=(',', ': ')) + '\n')


if __name__ == '__main__':
    main()
