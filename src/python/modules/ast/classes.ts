/** The classes of `_ast`, by the shapes that the grammar has. */
import { FIELDS } from '../../../../grammar/dump.ts';
import { getAttr, setAttr } from '../../objects/attributes.ts';
import type { PyDict } from '../../objects/dict.ts';
import { raise, typeError } from '../../objects/exceptions.ts';
import { toArray } from '../../objects/iterate.ts';
import { str } from '../../objects/text.ts';
import { PyTuple, type PyType, type Value } from '../../objects/value.ts';
import { ModuleBuilder } from '../module-builder.ts';

/** Kinds of nodes: which classes are of each, and whether they say where they stand. */
const CATEGORIES: readonly [name: string, placed: boolean, classes: string][] = [
  ['mod', false, 'Module Interactive Expression'],
  [
    'stmt',
    true,
    'FunctionDef ClassDef Return Delete Assign AugAssign Print For While If With Raise TryExcept TryFinally Assert Import ImportFrom Exec Global Expr Pass Break Continue',
  ],
  [
    'expr',
    true,
    'BoolOp BinOp UnaryOp Lambda IfExp Dict Set ListComp SetComp DictComp GeneratorExp Yield Compare Call Repr Num Str Attribute Subscript Name List Tuple',
  ],
  ['expr_context', false, 'Load Store Del AugLoad AugStore Param'],
  ['slice', false, 'Ellipsis Slice ExtSlice Index'],
  ['boolop', false, 'And Or'],
  ['operator', false, 'Add Sub Mult Div Mod Pow LShift RShift BitOr BitXor BitAnd FloorDiv'],
  ['unaryop', false, 'Invert Not UAdd USub'],
  ['cmpop', false, 'Eq NotEq Lt LtE Gt GtE Is IsNot In NotIn'],
  ['excepthandler', true, 'ExceptHandler'],
];
const UNCATEGORIZED = ['comprehension', 'arguments', 'keyword', 'alias'];
/** Classes that CPython has and the grammar never makes. */
const UNUSED: Record<string, readonly string[]> = { Suite: ['body'] };

function initialize(self: Value, args: readonly Value[], kwargs: PyDict): null {
  const fields = toArray(getAttr(self, '_fields')).map(str);
  if (args.length > 0 && args.length !== fields.length) {
    const name = str(getAttr(getAttr(self, '__class__'), '__name__'));
    const count = fields.length;
    const either = count === 0 ? '' : 'either 0 or ';
    throw raise(typeError(`${name} constructor takes ${either}${count} positional argument${count === 1 ? '' : 's'}`));
  }
  args.forEach((value, i) => {
    setAttr(self, fields[i], value);
  });
  for (const [name, value] of kwargs.entries()) setAttr(self, str(name), value);
  return null;
}

/** Makes all of them; the first is AST. */
export function makeClasses(): Map<string, PyType> {
  const m = new ModuleBuilder('_ast');
  const classes = new Map<string, PyType>();
  const none = new PyTuple([]);
  const places = new PyTuple(['lineno', 'col_offset']);
  const define = (name: string, bases: PyType[], members: Record<string, Value>): PyType => {
    const made = m.innerClass(name, bases, members);
    classes.set(name, made);
    return made;
  };
  const base = define('AST', [], {
    _fields: none,
    _attributes: none,
    __init__: m.method('__init__', ['self', '*args', '**kwargs'], (self, args, kwargs) =>
      initialize(self, (args as PyTuple).items, kwargs as PyDict),
    ),
  });
  const fieldsOf = (name: string): Value => new PyTuple([...((FIELDS as Record<string, readonly string[]>)[name] ?? UNUSED[name] ?? [])]);
  for (const [category, isPlaced, names] of CATEGORIES) {
    const parent = define(category, [base], { _fields: none, _attributes: isPlaced ? places : none });
    for (const name of names.split(' ')) define(name, [parent], { _fields: fieldsOf(name) });
    if (category === 'mod') for (const name of Object.keys(UNUSED)) define(name, [parent], { _fields: fieldsOf(name) });
  }
  for (const name of UNCATEGORIZED) define(name, [base], { _fields: fieldsOf(name), _attributes: none });
  return classes;
}
