import ast

for text in ['1', "'a'", "u'\\xe9'", '[1, 2, (3,)]', "{'a': 1, 'b': [None, True, False]}", '-1', '1+2j', '1.5e3-4J', '1+2', 'a', '{1, 2}', ' 1', '1\n', '', '0x1F', '1L', '(']:
    try:
        print repr(text), repr(ast.literal_eval(text))
    except (ValueError, SyntaxError) as error:
        print repr(text), type(error).__name__, error
SOURCE = '''"""doc"""
import os as s
def f(a, (b, c)=(1, 2), *e, **g):
    "of f"
    x += [i for i in y if i][0]
    print >>s, `x`, 1 < 2 <= 3
    try: return lambda q: q or not q
    except (A, B), e: pass
class C(A):
    y = x[1:2, ...].z(k=1, *a)
'''
tree = ast.parse(SOURCE)
print ast.dump(tree)
print ast.dump(tree, False)
print ast.dump(tree, include_attributes=True)
print [type(node).__name__ for node in ast.walk(tree)], repr(ast.get_docstring(tree)), ast.get_docstring(tree.body[2])
print ast.dump(ast.parse('x', mode='eval')), ast.dump(ast.parse('x', mode='single'))


class Names(ast.NodeVisitor):
    def __init__(self):
        self.names = []

    def visit_Name(self, node):
        self.names.append(node.id)


class Sevens(ast.NodeTransformer):
    def visit_Name(self, node):
        return ast.copy_location(ast.Num(7), node)

    def visit_Pass(self, node):
        return None


visitor = Names()
visitor.visit(tree)
print visitor.names, ast.dump(Sevens().visit(ast.parse('x + y\nif 1:\n  pass\n  z')))
made = ast.fix_missing_locations(ast.Expression(ast.BinOp(ast.Num(1), ast.Add(), ast.Num(n=2))))
print ast.dump(made, include_attributes=True), ast.increment_lineno(made, 3).body.lineno, ast.literal_eval(ast.List([ast.Str('a')], ast.Load()))
for call in [lambda: ast.Name('a'), lambda: ast.Pass(1), lambda: ast.dump(5), lambda: ast.get_docstring(tree.body[1]), lambda: ast.parse('x', mode='other'), lambda: ast.Num().n, lambda: ast.literal_eval(5)]:
    try:
        print call()
    except Exception as error:
        print type(error).__name__, error
