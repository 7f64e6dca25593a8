/** ast: syntax trees as Python sees them. */
import { type Mode, PythonSyntaxError, parse } from '../../../grammar/index.ts';
import { syntaxException } from '../evaluate/compile.ts';
import { add, subtract } from '../objects/arithmetic.ts';
import { getAttr, getAttrOrUndefined, setAttr } from '../objects/attributes.ts';
import { callValue } from '../objects/call.ts';
import { PyDict } from '../objects/dict.ts';
import { raise, typeError, valueError } from '../objects/exceptions.ts';
import { isInstance } from '../objects/instance-check.ts';
import { contains } from '../objects/items.ts';
import { toArray } from '../objects/iterate.ts';
import type { ModuleFactory, Runtime } from '../objects/runtime.ts';
import { callMethod } from '../objects/special-methods.ts';
import { encodeUtf8 } from '../objects/text/codecs/utf8.ts';
import { repr, str, strValue } from '../objects/text.ts';
import { truth } from '../objects/truth.ts';
import { basestringType, complexType, floatType, intType, longType, typeOf } from '../objects/types.ts';
import { PyList, PyTuple, type PyType, PyUnicode, type Value } from '../objects/value.ts';
import { makeClasses } from './ast/classes.ts';
import { TreeConverter } from './ast/convert.ts';
import { libraryGenerator } from './generator.ts';
import { ModuleBuilder } from './module-builder.ts';

const PyCF_ONLY_AST = 1024;

/** The bytes of a source: unicode says its encoding by a mark. */
function sourceBytes(source: Value): string {
  if (source instanceof PyUnicode) return `\xef\xbb\xbf${encodeUtf8(source.value)}`;
  const text = strValue(source);
  if (text === undefined) throw raise(typeError('compile() arg 1 must be a string, bytes or AST object'));
  return text;
}

class Trees {
  constructor(
    private readonly m: ModuleBuilder,
    private readonly classes: ReadonlyMap<string, PyType>,
  ) {}

  is(value: Value, ...names: string[]): boolean {
    return names.some((name) => isInstance(value, this.classes.get(name) as PyType));
  }

  parse(source: Value, filename: string, mode: string): Value {
    if (this.is(source, 'AST')) return source;
    if (!['exec', 'eval', 'single'].includes(mode)) throw raise(valueError("compile() arg 3 must be 'exec', 'eval' or 'single'"));
    const text = sourceBytes(source);
    try {
      return new TreeConverter(this.classes, text).node(parse(text, mode as Mode));
    } catch (error) {
      if (error instanceof PythonSyntaxError) throw raise(syntaxException(error, filename, text, mode as Mode));
      throw error;
    }
  }

  /** The value of a tree of literals. Raises ValueError. */
  literal(node: Value): Value {
    const field = (name: string): Value => getAttr(node, name);
    const all = (name: string): Value[] => toArray(field(name)).map((item) => this.literal(item));
    if (this.is(node, 'Str')) return field('s');
    if (this.is(node, 'Num')) return field('n');
    if (this.is(node, 'Tuple')) return new PyTuple(all('elts'));
    if (this.is(node, 'List')) return new PyList(all('elts'));
    if (this.is(node, 'Dict')) return this.literalDict(toArray(field('keys')), toArray(field('values')));
    if (this.is(node, 'Name')) {
      const named = { None: null, True: true, False: false } as Record<string, Value>;
      const name = str(field('id'));
      if (Object.hasOwn(named, name)) return named[name];
    } else if (this.is(node, 'BinOp') && this.is(field('op'), 'Add', 'Sub')) {
      const [left, right] = [field('left'), field('right')];
      const isNumber = (value: Value, types: PyType[]): boolean =>
        this.is(value, 'Num') && types.some((type) => isInstance(getAttr(value, 'n'), type));
      if (isNumber(right, [complexType]) && isNumber(left, [intType, longType, floatType])) {
        const combine = this.is(field('op'), 'Add') ? add : subtract;
        return combine(getAttr(left, 'n'), getAttr(right, 'n'));
      }
    }
    throw raise(valueError('malformed string'));
  }

  private literalDict(keys: Value[], values: Value[]): PyDict {
    const dict = new PyDict();
    for (let i = 0; i < keys.length && i < values.length; i++) dict.set(this.literal(keys[i]), this.literal(values[i]));
    return dict;
  }

  /** Names and values of the fields that a node has. */
  *fields(node: Value): Generator<[string, Value]> {
    for (const name of toArray(getAttr(node, '_fields')).map(str)) {
      const value = getAttrOrUndefined(node, name);
      if (value !== undefined) yield [name, value];
    }
  }

  *children(node: Value): Generator<Value> {
    for (const [, value] of this.fields(node)) {
      if (this.is(value, 'AST')) yield value;
      else if (value instanceof PyList) for (const item of [...value.items]) if (this.is(item, 'AST')) yield item;
    }
  }

  *walk(node: Value): Generator<Value> {
    const waiting = [node];
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      waiting.push(...this.children(next));
      yield next;
    }
  }

  dump(node: Value, annotate: boolean, withPlaces: boolean): string {
    if (node instanceof PyList) return `[${node.items.map((item) => this.dump(item, annotate, withPlaces)).join(', ')}]`;
    if (!this.is(node, 'AST')) return repr(node);
    const show = (name: string, value: Value): string => `${name}=${this.dump(value, annotate, withPlaces)}`;
    const fields = [...this.fields(node)].map(([name, value]) => (annotate ? show(name, value) : this.dump(value, annotate, withPlaces)));
    let text = `${className(node)}(${fields.join(', ')}`;
    const places = toArray(getAttr(node, '_attributes')).map(str);
    if (withPlaces && places.length > 0) {
      text += fields.length > 0 ? ', ' : ' ';
      text += places.map((name) => show(name, getAttr(node, name))).join(', ');
    }
    return `${text})`;
  }

  /** Gives nodes without a place that of the node above them. */
  fixPlaces(node: Value, line: Value, column: Value): void {
    const has = (name: string): boolean => contains(getAttr(node, '_attributes'), name);
    const settle = (name: string, inherited: Value): Value => {
      if (!has(name)) return inherited;
      const own = getAttrOrUndefined(node, name);
      if (own === undefined) setAttr(node, name, inherited);
      return own ?? inherited;
    };
    const [ownLine, ownColumn] = [settle('lineno', line), settle('col_offset', column)];
    for (const child of this.children(node)) this.fixPlaces(child, ownLine, ownColumn);
  }

  define(runtime: Runtime): void {
    const { m } = this;
    m.def('literal_eval', ['node_or_string'], (given) => {
      const tree = isInstance(given, basestringType) ? this.parse(given, '<unknown>', 'eval') : given;
      return this.literal(this.is(tree, 'Expression') ? getAttr(tree, 'body') : tree);
    });
    m.def('parse', ['source', 'filename', 'mode'], (source, filename, mode) => this.parse(source, str(filename), str(mode)), [
      '<unknown>',
      'exec',
    ]);
    m.def(
      'dump',
      ['node', 'annotate_fields', 'include_attributes'],
      (node, annotate, withPlaces) => {
        if (!this.is(node, 'AST')) throw raise(typeError(`expected AST, got ${repr(className(node))}`));
        return this.dump(node, truth(annotate), truth(withPlaces));
      },
      [true, false],
    );
    this.defineWalking();
    this.definePlaces(runtime);
    this.defineVisitors();
  }

  private defineWalking(): void {
    const { m } = this;
    const self = this;
    function* pairs(node: Value): Generator<Value> {
      for (const pair of self.fields(node)) yield new PyTuple(pair);
    }
    m.def('iter_fields', ['node'], (node) => libraryGenerator('iter_fields', pairs(node)));
    m.def('iter_child_nodes', ['node'], (node) => libraryGenerator('iter_child_nodes', this.children(node)));
    m.def('walk', ['node'], (node) => libraryGenerator('walk', this.walk(node)));
  }

  private definePlaces(runtime: Runtime): void {
    const { m } = this;
    m.def('copy_location', ['new_node', 'old_node'], (to, from) => {
      for (const name of ['lineno', 'col_offset']) {
        const value = getAttrOrUndefined(from, name);
        const has = (node: Value): boolean => contains(getAttr(node, '_attributes'), name);
        if (value !== undefined && has(from) && has(to)) setAttr(to, name, value);
      }
      return to;
    });
    m.def('fix_missing_locations', ['node'], (node) => {
      this.fixPlaces(node, 1, 0);
      return node;
    });
    m.def(
      'increment_lineno',
      ['node', 'n'],
      (node, n) => {
        for (const child of this.walk(node)) {
          if (contains(getAttr(child, '_attributes'), 'lineno')) setAttr(child, 'lineno', add(getAttrOrUndefined(child, 'lineno') ?? 0, n));
        }
        return node;
      },
      [1],
    );
    m.def(
      'get_docstring',
      ['node', 'clean'],
      (node, clean) => {
        if (!this.is(node, 'FunctionDef', 'ClassDef', 'Module')) throw raise(typeError(`${repr(className(node))} can't have docstrings`));
        const [first] = toArray(getAttr(node, 'body'));
        if (first === undefined || !this.is(first, 'Expr') || !this.is(getAttr(first, 'value'), 'Str')) return null;
        const text = getAttr(getAttr(first, 'value'), 's');
        return truth(clean) ? callMethod(runtime.importModule('inspect'), 'cleandoc', [text]) : text;
      },
      [true],
    );
  }

  private defineVisitors(): void {
    const { m } = this;
    const visitor = m.newClass('NodeVisitor', [], {
      visit: m.method('visit', ['self', 'node'], (self, node) => {
        const own = getAttrOrUndefined(self, `visit_${className(node)}`);
        return callValue(own ?? getAttr(self, 'generic_visit'), [node], null);
      }),
      generic_visit: m.method('generic_visit', ['self', 'node'], (self, node) => {
        for (const child of this.children(node)) callMethod(self, 'visit', [child]);
        return null;
      }),
    });
    m.newClass('NodeTransformer', [visitor], {
      generic_visit: m.method('generic_visit', ['self', 'node'], (self, node) => {
        for (const [name, value] of this.fields(node)) {
          if (value instanceof PyList) value.items = this.transformed(self, value.items);
          else if (this.is(value, 'AST')) setAttr(node, name, callMethod(self, 'visit', [value]) ?? undefined);
        }
        return node;
      }),
    });
  }

  /** What a transformer makes of a list: a node may become none, or several. */
  private transformed(self: Value, items: Value[]): Value[] {
    return items.flatMap((item) => {
      if (!this.is(item, 'AST')) return [item];
      const made = callMethod(self, 'visit', [item]);
      if (made === null) return [];
      return this.is(made, 'AST') ? [made] : toArray(made);
    });
  }
}

function className(node: Value): string {
  const cls = getAttrOrUndefined(node, '__class__') ?? typeOf(node);
  return str(getAttr(cls, '__name__'));
}

let classes: Map<string, PyType> | null = null;

export const astModule: ModuleFactory = (runtime) => {
  const m = new ModuleBuilder('ast', 'Syntax trees.');
  classes ??= makeClasses();
  for (const [name, cls] of classes) m.set(name, cls);
  m.setAll({ PyCF_ONLY_AST, __version__: '82160' });
  new Trees(m, classes).define(runtime);
  return m.module;
};
