import { expect, test } from 'vitest';
import type { AnyNode } from '../../grammar/ast.ts';
import { parse } from '../../grammar/parse.ts';

/** The text of every node of a kind, in the order of the tree. */
function textsOf(source: string, kind: AnyNode['kind']): string[] {
  const out: string[] = [];
  const stack: unknown[] = [parse(source)];
  while (stack.length > 0) {
    const value = stack.pop();
    if (typeof value !== 'object' || value === null) continue;
    if ('kind' in value && value.kind === kind && 'start' in value && 'end' in value) {
      out.push(source.slice(Number(value.start), Number(value.end)));
    }
    stack.push(...Object.values(value).reverse());
  }
  return out;
}

const CASES: [string, AnyNode['kind'], string, string[]][] = [
  ['a call from its function to its closing parenthesis', 'Call', 'x = f (a, *b )(c) # d', ['f (a, *b )(c)', 'f (a, *b )']],
  ['an operation with the parentheses of its operands', 'BinOp', '((a) + (b)) * c', ['((a) + (b)) * c', '(a) + (b)']],
  ['a name without parentheses around it', 'Name', '((a))', ['a']],
  ['a tuple without its parentheses', 'Tuple', 'x = (a, b, )', ['a, b,']],
  ['an empty tuple', 'Tuple', 'x = ( )', ['( )']],
  ['a list with its brackets', 'List', 'x = [a, [b] ]', ['[a, [b] ]', '[b]']],
  ['a comprehension with its brackets', 'ListComp', 'x = [a for a in b ]', ['[a for a in b ]']],
  ['a generator expression without its parentheses', 'GeneratorExp', 'f( a for a in b )', ['a for a in b']],
  ['a dict', 'Dict', 'x = {a: {b: c}}', ['{a: {b: c}}', '{b: c}']],
  ['literals side by side as one', 'Str', 'x = ("a"\n u"b")', ['"a"\n u"b"']],
  ['a number with its minus sign', 'Num', 'x = - 1', ['- 1']],
  ['a sign with what it applies to', 'UnaryOp', 'x = - (a) + b', ['- (a)']],
  ['a chain of attributes', 'Attribute', 'a . b.c', ['a . b.c', 'a . b']],
  ['a subscript', 'Subscript', 'a[b] [c:d]', ['a[b] [c:d]', 'a[b]']],
  ['a slice', 'Slice', 'a[b : c: d]', ['b : c: d']],
  ['a slice without its lower bound', 'Slice', 'a[ : c]', [': c']],
  ['a comparison', 'Compare', 'x = a < b == (c)', ['a < b == (c)']],
  ['a conditional', 'IfExp', 'x = (a) if b else (c)', ['(a) if b else (c)']],
  ['a lambda', 'Lambda', 'f(lambda a, b=c: (d), e)', ['lambda a, b=c: (d)']],
  ['a keyword argument', 'keyword', 'f(a = (b), c=d)', ['a = (b)', 'c=d']],
  ['a comprehension clause', 'comprehension', '[a for b in c if d for e in f]', ['for b in c if d for e in f', 'for e in f']],
  ['a statement without what separates it from the next', 'Assign', 'a = b ; c = d # e', ['a = b', 'c = d']],
  [
    'a function from its first decorator to the end of its body',
    'FunctionDef',
    '@a\n@b\ndef f():\n  c\n  d\n\n# e\nf',
    ['@a\n@b\ndef f():\n  c\n  d'],
  ],
  ['a class', 'ClassDef', 'class A(b):\n  c = d\n', ['class A(b):\n  c = d']],
  ['an if with its else', 'If', 'if a:\n  b\nelif c: d\nelse:\n  e\n', ['if a:\n  b\nelif c: d\nelse:\n  e', 'c: d\nelse:\n  e']],
  ['a handler', 'ExceptHandler', 'try: a\nexcept b, c:\n  d\nelse: e', ['except b, c:\n  d']],
  ['what a byte order mark precedes', 'Name', '\xef\xbb\xbfab', ['ab']],
  ['what carriage returns separate', 'Name', 'a\r\nb\rc', ['a', 'b', 'c']],
];

test.each(CASES)('the extent of %s', (_what, kind, source, texts) => {
  expect(textsOf(source, kind)).toEqual(texts);
});

test('a module spans its source, without the newline that a file is given', () => {
  expect(parse('a')).toMatchObject({ start: 0, end: 1 });
  expect(parse('a\n\n')).toMatchObject({ start: 0, end: 3 });
});
