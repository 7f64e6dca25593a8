/** Numbers for the places of a load's code, so that an object can remember cheaply where it was written. */
import type { AnyNode } from '../../../grammar/ast.ts';
import type { CompiledCode } from './code.ts';
import type { Frame } from './frame.ts';

/** A place in code. */
export interface CodePlace {
  readonly code: CompiledCode;
  readonly node: AnyNode;
}

/** A body's nodes that have numbers: from `first` on, `count` of them. */
interface Numbered {
  readonly code: CompiledCode;
  readonly first: number;
  readonly count: number;
}

export class CallSites {
  /** By `first`, ascending. */
  private readonly bodies: Numbered[] = [];
  private readonly latest = new Map<CompiledCode, Numbered>();
  private last: Numbered | null = null;
  /** 0 stands for no place. */
  private next = 1;

  /** The number of the node at which the frame is. */
  number({ code, at }: Frame): number {
    let numbered = this.last;
    if (numbered === null || numbered.code !== code || at >= numbered.count) this.last = numbered = this.admit(code, at);
    return numbered.first + at;
  }

  /** The nodes of a generator's body are added when it is first run, so that a body may be admitted again. */
  private admit(code: CompiledCode, at: number): Numbered {
    const known = this.latest.get(code);
    if (known !== undefined && at < known.count) return known;
    const numbered = { code, first: this.next, count: code.nodes.length };
    this.next += numbered.count;
    this.bodies.push(numbered);
    this.latest.set(code, numbered);
    return numbered;
  }

  /** What has this number; null for 0. */
  find(number: number): CodePlace | null {
    let low = 0;
    let high = this.bodies.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.bodies[middle].first <= number) low = middle + 1;
      else high = middle;
    }
    if (low === 0) return null;
    const { code, first } = this.bodies[low - 1];
    return { code, node: code.nodes[number - first] };
  }
}
