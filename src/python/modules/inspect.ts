/** inspect: what things are, what functions take, and where they stand. */
import { getAttr, getAttrOrUndefined, setAttr } from '../objects/attributes.ts';
import { callValue } from '../objects/call.ts';
import { compareThreeWay } from '../objects/compare.ts';
import { AttributeError, isRaised } from '../objects/exceptions.ts';
import { PyClassMethod, PyProperty, PyStaticMethod } from '../objects/function.ts';
import { contains, getItem } from '../objects/items.ts';
import { toArray } from '../objects/iterate.ts';
import type { ModuleFactory, Runtime } from '../objects/runtime.ts';
import { str, strValue } from '../objects/text.ts';
import { truth } from '../objects/truth.ts';
import { PyList, PyTuple, PyUnicode, type Value } from '../objects/value.ts';
import { defineParameters } from './inspect/parameters.ts';
import { definePredicates, type Predicates } from './inspect/predicates.ts';
import { defineSources } from './inspect/source.ts';
import { ModuleBuilder } from './module-builder.ts';
import { makeText, textOrUndefined } from './text-argument.ts';
import { expandTabs } from './textwrap.ts';

const FLAGS = {
  CO_OPTIMIZED: 1,
  CO_NEWLOCALS: 2,
  CO_VARARGS: 4,
  CO_VARKEYWORDS: 8,
  CO_NESTED: 16,
  CO_GENERATOR: 32,
  CO_NOFREE: 64,
  TPFLAGS_IS_ABSTRACT: 1 << 20,
};

/** A docstring without the indentation that its lines from the second on have in common, and without blank lines at both ends. */
function cleanDoc(text: string): string {
  const lines = expandTabs(text, 8).split('\n');
  const indents = lines.slice(1).flatMap((line) => (line.trimStart() === '' ? [] : [line.length - line.trimStart().length]));
  const margin = indents.length === 0 ? 0 : Math.min(...indents);
  const clean = lines.map((line, i) => (i === 0 ? line.trimStart() : line.slice(margin)));
  while (clean.length > 0 && clean[clean.length - 1] === '') clean.pop();
  while (clean.length > 0 && clean[0] === '') clean.shift();
  return clean.join('\n');
}

/** The order in which an old-style class looks for attributes. */
function classicOrder(cls: Value, found: Value[]): Value[] {
  if (found.includes(cls)) return found;
  found.push(cls);
  for (const base of toArray(getAttr(cls, '__bases__'))) classicOrder(base, found);
  return found;
}

function orderOf(cls: Value): Value {
  return getAttrOrUndefined(cls, '__mro__') ?? new PyTuple(classicOrder(cls, []));
}

function members(runtime: Runtime, value: Value, predicate: Value): Value {
  const names = toArray(callValue(runtime.builtins.getStr('dir') as Value, [value], null));
  const found: [Value, Value][] = [];
  for (const name of names) {
    let item: Value;
    try {
      item = getAttr(value, str(name));
    } catch (error) {
      if (isRaised(error, AttributeError)) continue;
      throw error;
    }
    if (!truth(predicate) || truth(callValue(predicate, [item], null))) found.push([name, item]);
  }
  const pairs = found.map((pair) => new PyTuple(pair));
  return new PyList(pairs.sort((a, b) => compareThreeWay(a, b)));
}

interface Classified {
  kind: string;
  home: Value;
  object: Value;
}

/** Where a class's attribute is defined, and as what. */
function classify(is: Predicates, cls: Value, name: string): Classified {
  const home = [cls, ...toArray(orderOf(cls))].find((base) => contains(getAttr(base, '__dict__'), name));
  const object = home === undefined ? getAttr(cls, name) : getItem(getAttr(home, '__dict__'), name);
  const defined = home ?? getAttrOrUndefined(object, '__objclass__') ?? null;
  const as = (kind: string, value = object): Classified => ({ kind, home: defined, object: value });
  if (object instanceof PyStaticMethod) return as('static method');
  if (object instanceof PyClassMethod) return as('class method');
  if (object instanceof PyProperty) return as('property');
  if (is.methodDescriptor(object)) return as('method');
  if (is.dataDescriptor(object)) return as('data');
  const got = getAttr(cls, name);
  return as(is.method(got) || is.methodDescriptor(got) ? 'method' : 'data', got);
}

function defineClasses(m: ModuleBuilder, runtime: Runtime, is: Predicates, attribute: Value): void {
  m.def('getmro', ['cls'], orderOf);
  m.def('classify_class_attrs', ['cls'], (cls) => {
    const names = toArray(callValue(runtime.builtins.getStr('dir') as Value, [cls], null)).map(str);
    return new PyList(
      names.map((name) => {
        const { kind, home, object } = classify(is, cls, name);
        return callValue(attribute, [name, kind, home, object], null);
      }),
    );
  });
  m.def('getmembers', ['object', 'predicate'], (value, predicate) => members(runtime, value, predicate), [null]);
}

/** Classes below their bases, as nested lists. */
function walkTree(classes: readonly Value[], children: ReadonlyMap<Value, Value[]>): Value {
  const key = (cls: Value): Value => new PyTuple([getAttr(cls, '__module__'), getAttr(cls, '__name__')]);
  const results: Value[] = [];
  for (const cls of [...classes].sort((a, b) => compareThreeWay(key(a), key(b)))) {
    results.push(new PyTuple([cls, getAttr(cls, '__bases__')]));
    const below = children.get(cls);
    if (below !== undefined) results.push(walkTree(below, children));
  }
  return new PyList(results);
}

function classTree(given: Value, unique: boolean): Value {
  const classes = toArray(given);
  const children = new Map<Value, Value[]>();
  const roots: Value[] = [];
  for (const cls of classes) {
    const bases = toArray(getAttr(cls, '__bases__'));
    if (bases.length === 0 && !roots.includes(cls)) roots.push(cls);
    for (const parent of bases) {
      const known = children.get(parent) ?? [];
      children.set(parent, known);
      if (!known.includes(cls)) known.push(cls);
      if (unique && classes.includes(parent)) break;
    }
  }
  for (const parent of children.keys()) if (!classes.includes(parent)) roots.push(parent);
  return walkTree(roots, children);
}

function defineDocs(m: ModuleBuilder): void {
  const clean = (doc: Value): Value => {
    const text = textOrUndefined(doc);
    return text === undefined ? null : makeText(cleanDoc(text.text), text.isUnicode);
  };
  m.def('cleandoc', ['doc'], clean);
  m.def('getdoc', ['object'], (value) => {
    const doc = getAttrOrUndefined(value, '__doc__');
    return doc === undefined || (strValue(doc) === undefined && !(doc instanceof PyUnicode)) ? null : clean(doc);
  });
  m.def('indentsize', ['line'], (line) => {
    const text = expandTabs(str(line), 8);
    return text.length - text.trimStart().length;
  });
}

export const inspectModule: ModuleFactory = (runtime) => {
  const m = new ModuleBuilder('inspect', 'What things are, what functions take, and where they stand.');
  m.setAll(FLAGS);
  const makeNamedTuple = getAttr(runtime.importModule('collections'), 'namedtuple');
  const namedTuple = (name: string, fields: string): Value => {
    const made = callValue(makeNamedTuple, [name, fields], null);
    setAttr(made, '__module__', 'inspect');
    m.set(name, made);
    return made;
  };
  const is = definePredicates(m, runtime);
  defineDocs(m);
  defineClasses(m, runtime, is, namedTuple('Attribute', 'name kind defining_class object'));
  m.def('getclasstree', ['classes', 'unique'], (classes, unique) => classTree(classes, truth(unique)), [0]);
  defineParameters(m, is, namedTuple, runtime.builtins.getStr('str') as Value);
  defineSources(m, runtime, is, namedTuple);
  return m.module;
};
