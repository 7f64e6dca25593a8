/** The grammar's tree as the objects of `ast`. */
import type { AnyNode, NumberLiteral } from '../../../../grammar/ast.ts';
import { CLASS_FIELDS, FIELDS } from '../../../../grammar/dump.ts';
import { lineOf, lineStarts } from '../../../../grammar/lines.ts';
import { nextToken, nodeLine } from '../../../../grammar/node-line.ts';
import { numberValue } from '../../evaluate/expressions.ts';
import { setAttr } from '../../objects/attributes.ts';
import { PyDict } from '../../objects/dict.ts';
import { PyInstance, PyList, type PyType, PyUnicode, type Value } from '../../objects/value.ts';

export class TreeConverter {
  private readonly starts: number[];
  /** Operators and contexts, one object each. */
  private readonly single = new Map<string, Value>();

  constructor(
    private readonly classes: ReadonlyMap<string, PyType>,
    private readonly source: string,
  ) {
    this.starts = lineStarts(source);
  }

  node(node: AnyNode): Value {
    const made = this.make(node.kind);
    const fields = node as unknown as Record<string, unknown>;
    for (const name of FIELDS[node.kind]) setAttr(made, name, this.field(node, name, fields[name]));
    if (made.type.lookup('_attributes') !== undefined && this.isPlaced(node)) this.place(made, node);
    return made;
  }

  private make(name: string): PyInstance {
    return new PyInstance(this.classes.get(name) as PyType, new PyDict());
  }

  private isPlaced(node: AnyNode): boolean {
    return (this.classes.get(node.kind) as PyType).mro.some((type) => ['stmt', 'expr', 'excepthandler'].includes(type.name));
  }

  /** The line as CPython counts it, and the column of the first character; -1 for a text of several lines. */
  private place(made: Value, node: AnyNode): void {
    const first = lineOf(this.starts, node.start);
    const line = nodeLine(this.source, this.starts, node as Parameters<typeof nodeLine>[2]);
    const isLongText = node.kind === 'Str' && line !== first;
    setAttr(made, 'lineno', line);
    setAttr(made, 'col_offset', isLongText ? -1 : this.column(node));
  }

  /** A comprehension stands where its first element does, and so does what begins with one. */
  private column(node: AnyNode): number {
    let inner = node;
    while (inner.kind === 'Attribute' || inner.kind === 'Subscript' || inner.kind === 'Call')
      inner = inner.kind === 'Call' ? inner.func : inner.value;
    const isComprehension = inner.kind === 'ListComp' || inner.kind === 'SetComp' || inner.kind === 'DictComp';
    const at = isComprehension ? nextToken(this.source, inner.start + 1) : node.start;
    return at - this.starts[lineOf(this.starts, at) - 1];
  }

  private field(node: AnyNode, name: string, value: unknown): Value {
    if (Array.isArray(value)) return new PyList(value.map((item) => this.field(node, name, item)));
    if (node.kind === 'Num' && name === 'n') return numberValue(value as NumberLiteral);
    if (node.kind === 'Str' && name === 's') return node.unicode ? new PyUnicode(node.s) : node.s;
    if (typeof value === 'string' && CLASS_FIELDS.has(name)) return this.operator(value);
    if (typeof value === 'object' && value !== null) return this.node(value as AnyNode);
    return (value ?? null) as Value;
  }

  private operator(name: string): Value {
    const known = this.single.get(name);
    if (known !== undefined) return known;
    const made = this.make(name);
    this.single.set(name, made);
    return made;
  }
}
