"""What CPython 2.7 makes of the files named on standard input: one line of JSON for each, on standard output.

Run by test/conform/syntax.ts.
"""
import ast
import json
import sys
import threading
import warnings


def error_of(error):
    if isinstance(error, SyntaxError):
        return [type(error).__name__, error.msg, error.lineno or 0, error.offset]
    return [type(error).__name__, str(error), 0, None]


def attempt(function):
    try:
        return function(), None
    except (SyntaxError, TypeError, ValueError, MemoryError) as error:
        return None, error_of(error)


def line_numbers(tree):
    """The lineno of every node that has one, in the order in which ast.dump prints them."""
    out = []
    stack = [tree]
    while stack:
        node = stack.pop()
        if hasattr(node, 'lineno'):
            out.append(node.lineno)
        stack.extend(reversed(list(ast.iter_child_nodes(node))))
    return out


def main():
    for line in iter(sys.stdin.readline, ''):
        path = line.rstrip('\n')
        with open(path, 'rb') as f:
            text = f.read()
        tree, error = attempt(lambda: compile(text, '<string>', 'exec', ast.PyCF_ONLY_AST, True))
        fact = {'error': error}
        if tree is not None:
            fact['dump'] = ast.dump(tree)
            fact['lines'] = line_numbers(tree)
            del tree
            fact['compile'] = attempt(lambda: compile(text, '<string>', 'exec', 0, True))[1]
        sys.stdout.write(json.dumps(fact, encoding='latin-1') + '\n')
        sys.stdout.flush()


warnings.simplefilter('ignore')
sys.setrecursionlimit(1000000)
threading.stack_size(512 * 1024 * 1024)
thread = threading.Thread(target=main)
thread.start()
thread.join()
