/** pprint. */

import { getAttr, setAttr } from '../objects/attributes.ts';
import { callValue } from '../objects/call.ts';
import { PyDict } from '../objects/dict.ts';
import { AssertionError, makeException, raise } from '../objects/exceptions.ts';
import { PyMethod } from '../objects/function.ts';
import { addressOf } from '../objects/hash.ts';
import { asInt } from '../objects/index-value.ts';
import { toArray } from '../objects/iterate.ts';
import type { ModuleFactory, Runtime } from '../objects/runtime.ts';
import { AnySet } from '../objects/set.ts';
import { callMethod } from '../objects/special-methods.ts';
import { repr, str } from '../objects/text.ts';
import { truth } from '../objects/truth.ts';
import { dictType, frozensetType, listType, plainName, setType, tupleType, typeOf } from '../objects/types.ts';
import { PyList, PyTuple, type PyType, type Value } from '../objects/value.ts';
import { ModuleBuilder } from './module-builder.ts';
import { unpackValues } from './unpack.ts';

interface Layout {
  indent: number;
  width: number;
  /** How deep to go; 0 for all the way. */
  depth: number;
}

/** Does a container show itself as its built-in base does? */
function showsAs(value: Value, base: PyType): boolean {
  return typeOf(value).isSubtype(base) && typeOf(value).slots.repr === base.slots.repr;
}

function recursion(value: Value): string {
  return `<Recursion on ${plainName(typeOf(value))} with id=${addressOf(value)}>`;
}

function sorted(values: Value[]): Value[] {
  const list = new PyList(values);
  callMethod(list, 'sort', []);
  return list.items;
}

function sortedItems(dict: PyDict): [Value, Value][] {
  const items = toArray(callMethod(dict, 'items', [])).map((pair) => toArray(pair) as [Value, Value]);
  return sorted(items.map((item) => new PyTuple(item))).map((pair) => toArray(pair) as [Value, Value]);
}

class Printer {
  private out = '';
  readable = true;
  recursive = false;

  /** `own` is the `format` of a class derived from PrettyPrinter, which then says how values look on one line. */
  constructor(
    private readonly layout: Layout,
    private readonly own: Value = null,
  ) {}

  /** PrettyPrinter.format(): the value on one line, whether that can be read, and whether it is part of itself. */
  formatLine(value: Value, level: number): Value {
    const text = this.line(value, new Set(), level);
    return new PyTuple([text, this.readable, this.recursive]);
  }

  private represent(value: Value, context: Set<Value>, level: number): string {
    if (this.own === null) return this.line(value, new Set(context), level);
    const seen = new PyDict();
    for (const each of context) seen.set(addressOf(each), 1);
    const { depth } = this.layout;
    const [text, readable, recursive] = unpackValues(callValue(this.own, [value, seen, depth === 0 ? null : depth, level], null), 3);
    if (!truth(readable)) this.readable = false;
    if (truth(recursive)) this.recursive = true;
    return str(text);
  }

  format(value: Value): string {
    this.write(value, 0, 0, new Set(), 0);
    return this.out;
  }

  /** The value on one line. */
  private line(value: Value, context: Set<Value>, level: number): string {
    if (showsAs(value, dictType))
      return this.lineOf(value, '{', '}', context, level, () => this.dictParts(value as PyDict, context, level + 1));
    if (showsAs(value, listType))
      return this.lineOf(value, '[', ']', context, level, () => this.parts(value as PyList, context, level + 1));
    if (showsAs(value, tupleType)) {
      const close = (value as PyTuple).items.length === 1 ? ',)' : ')';
      return this.lineOf(value, '(', close, context, level, () => this.parts(value as PyTuple, context, level + 1));
    }
    const text = repr(value);
    if (text.startsWith('<')) this.readable = false;
    return text;
  }

  private lineOf(value: Value, open: string, close: string, context: Set<Value>, level: number, parts: () => string[]): string {
    const empty = value instanceof PyDict ? value.size === 0 : (value as PyList | PyTuple).items.length === 0;
    if (empty) return open + close;
    if (this.layout.depth > 0 && level >= this.layout.depth) {
      this.readable = false;
      return `${open}...${close}`;
    }
    if (context.has(value)) {
      this.recursive = true;
      this.readable = false;
      return recursion(value);
    }
    context.add(value);
    const text = parts().join(', ');
    context.delete(value);
    return open + text + close;
  }

  private parts(value: PyList | PyTuple, context: Set<Value>, level: number): string[] {
    return value.items.map((item) => this.line(item, context, level));
  }

  private dictParts(value: PyDict, context: Set<Value>, level: number): string[] {
    return sortedItems(value).map(([key, item]) => `${this.line(key, context, level)}: ${this.line(item, context, level)}`);
  }

  /** `allowance` is what still has to fit behind the value on its last line. */
  private write(value: Value, indent: number, allowance: number, context: Set<Value>, outer: number): void {
    const level = outer + 1;
    if (context.has(value)) {
      this.recursive = true;
      this.readable = false;
      this.out += recursion(value);
      return;
    }
    const text = this.represent(value, context, outer);
    const { width, depth } = this.layout;
    const breaks = text.length > width - 1 - indent - allowance;
    if (depth > 0 && level > depth) this.out += text;
    else if (showsAs(value, dictType)) this.writeDict(value as PyDict, indent, allowance, context, level, breaks);
    else if ([listType, tupleType, setType, frozensetType].some((type) => showsAs(value, type))) {
      this.writeItems(value, indent, allowance, context, level, breaks, text);
    } else this.out += text;
  }

  private writeDict(value: PyDict, at: number, allowance: number, context: Set<Value>, level: number, breaks: boolean): void {
    const step = this.layout.indent;
    this.out += `{${' '.repeat(Math.max(0, step - 1))}`;
    context.add(value);
    const indent = at + step;
    sortedItems(value).forEach(([key, item], i) => {
      const name = this.represent(key, context, level);
      if (i > 0) this.out += breaks ? `,\n${' '.repeat(indent)}` : ', ';
      this.out += `${name}: `;
      this.write(item, indent + name.length + 2, allowance + 1, context, level);
    });
    context.delete(value);
    this.out += '}';
  }

  private writeItems(value: Value, at: number, allowance: number, context: Set<Value>, level: number, breaks: boolean, text: string): void {
    const isSet = value instanceof AnySet;
    const items = isSet ? sorted(toArray(value)) : toArray(value);
    if (isSet && items.length === 0) {
      this.out += text;
      return;
    }
    const name = isSet ? plainName(typeOf(value)) : '';
    const [open, close] = isSet ? [`${name}([`, '])'] : value instanceof PyList ? ['[', ']'] : ['(', items.length === 1 ? ',)' : ')'];
    const step = this.layout.indent;
    this.out += open + (step > 1 && breaks ? ' '.repeat(step - 1) : '');
    context.add(value);
    const indent = at + step + (isSet ? name.length + 1 : 0);
    items.forEach((item, i) => {
      if (i > 0) this.out += breaks ? `,\n${' '.repeat(indent)}` : ', ';
      this.write(item, indent, allowance + 1, context, level);
    });
    context.delete(value);
    this.out += close;
  }
}

function layoutOf(indent: Value, width: Value, depth: Value): Layout {
  return { indent: asInt(indent), width: asInt(width), depth: depth === null ? 0 : asInt(depth) };
}

function output(runtime: Runtime, stream: Value, text: string): null {
  const target = stream ?? getAttr(runtime.importModule('sys'), 'stdout');
  callMethod(target, 'write', [`${text}\n`]);
  return null;
}

function check(holds: boolean, message: string): void {
  if (!holds) throw raise(makeException(AssertionError, message));
}

function defineClass(m: ModuleBuilder, runtime: Runtime): void {
  const standard = m.method('format', ['self', 'object', 'context', 'maxlevels', 'level'], (_self, value, _context, depth, level) =>
    new Printer(layoutOf(1, 80, depth)).formatLine(value, asInt(level)),
  );
  const printer = (self: Value): Printer => {
    const layout = layoutOf(getAttr(self, '_indent_per_level'), getAttr(self, '_width'), getAttr(self, '_depth'));
    const format = getAttr(self, 'format');
    return new Printer(layout, format instanceof PyMethod && format.func === standard ? null : format);
  };
  const verdict = (self: Value, value: Value): Value[] => toArray(callMethod(self, 'format', [value, new PyDict(), 0, 0]));
  m.oldClass('PrettyPrinter', [], {
    __init__: m.method(
      '__init__',
      ['self', 'indent', 'width', 'depth', 'stream'],
      (self, indent, width, depth, stream) => {
        check(asInt(indent) >= 0, 'indent must be >= 0');
        check(depth === null || asInt(depth) > 0, 'depth must be > 0');
        check(truth(width), 'width must be != 0');
        setAttr(self, '_indent_per_level', indent);
        setAttr(self, '_width', width);
        setAttr(self, '_depth', depth);
        setAttr(self, '_stream', stream);
        return null;
      },
      [1, 80, null, null],
    ),
    pprint: m.method('pprint', ['self', 'object'], (self, value) => output(runtime, getAttr(self, '_stream'), printer(self).format(value))),
    pformat: m.method('pformat', ['self', 'object'], (self, value) => printer(self).format(value)),
    isrecursive: m.method('isrecursive', ['self', 'object'], (self, value) => verdict(self, value)[2]),
    isreadable: m.method('isreadable', ['self', 'object'], (self, value) => {
      const [, readable, recursive] = verdict(self, value);
      return truth(readable) ? !truth(recursive) : readable;
    }),
    format: standard,
  });
}

export const pprintModule: ModuleFactory = (runtime) => {
  const m = new ModuleBuilder('pprint', 'Support to pretty-print lists, tuples, & dictionaries recursively.');
  const printed = (value: Value): Printer => {
    const printer = new Printer(layoutOf(1, 80, null));
    printer.format(value);
    return printer;
  };
  m.def(
    'pprint',
    ['object', 'stream', 'indent', 'width', 'depth'],
    (value, stream, indent, width, depth) =>
      callMethod(callValue(m.get('PrettyPrinter'), [indent, width, depth, stream], null), 'pprint', [value]),
    [null, 1, 80, null],
  );
  m.def(
    'pformat',
    ['object', 'indent', 'width', 'depth'],
    (value, indent, width, depth) => callMethod(callValue(m.get('PrettyPrinter'), [indent, width, depth], null), 'pformat', [value]),
    [1, 80, null],
  );
  m.def('saferepr', ['object'], (value) => new Printer(layoutOf(1, Number.MAX_SAFE_INTEGER, null)).format(value));
  m.def('isreadable', ['object'], (value) => printed(value).readable);
  m.def('isrecursive', ['object'], (value) => printed(value).recursive);
  defineClass(m, runtime);
  m.set('__all__', new PyList(['pprint', 'pformat', 'isreadable', 'isrecursive', 'saferepr', 'PrettyPrinter']));
  return m.module;
};
