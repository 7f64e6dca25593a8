/** What compiling one body needs to know. */
import type { AnyNode } from '../../../grammar/ast.ts';
import { PyFloat, PyLong, PyUnicode, type Value } from '../objects/value.ts';
import type { CompiledCode } from './code.ts';
import { mangle, type Place, type Scope, type ScopeNode } from './scopes.ts';

/** What is the same for all bodies of a file. */
export interface SourceFile {
  filename: string;
  /** Bytes. */
  source: string;
  scopes: Map<ScopeNode, Scope>;
  /** Flags of `from __future__ import …`, those inherited included. */
  future: number;
  /** Compiled in mode 'single': a module's expression statements show what they give. */
  interactive: boolean;
}

export class Unit {
  private temporaries = 0;
  private readonly constants = new Map<string, Value>();

  constructor(
    readonly file: SourceFile,
    readonly code: CompiledCode,
    readonly scope: Scope,
  ) {}

  /** The number under which a frame says that it is at this node. */
  mark(node: AnyNode): number {
    return this.code.nodes.push(node) - 1;
  }

  /** A name as it is inside the class around. */
  mangled(name: string): string {
    return mangle(name, this.scope.className);
  }

  place(name: string): Place {
    return this.scope.place(name);
  }

  /** The constant that stands for all equal ones of this body: `1.5 is 1.5`. */
  constant(value: Value): Value {
    const key = constantKey(value);
    if (key === null) return value;
    const known = this.constants.get(key);
    if (known !== undefined) return known;
    this.constants.set(key, value);
    return value;
  }

  /** A new slot for a value that the compiler keeps. */
  temporary(): string {
    const name = `.t${this.temporaries++}`;
    if (this.scope.kind === 'function') {
      if (!this.scope.slots.has(name)) this.scope.slots.set(name, this.scope.slots.size);
      this.scope.bound.add(name);
    }
    return name;
  }
}

/** Tells boxed constants apart; null for those that need no box, or are rare. */
function constantKey(value: Value): string | null {
  if (value instanceof PyFloat) return `float ${Object.is(value.value, -0) ? '-0' : value.value}`;
  if (value instanceof PyLong) return `long ${value.value}`;
  return value instanceof PyUnicode ? `unicode ${value.value}` : null;
}
