/** The set of references that containers collect, in the order in which CPython's set gives them back. */
import { insertionOrder } from '../python/objects/probe-table.ts';
import { PySet } from '../python/objects/set.ts';
import type { Value } from '../python/objects/value.ts';
import { NONE_UNBOUND } from './object.ts';
import { Ref, sameRef } from './ref.ts';

const SMALL = 12;

export class UnboundSet {
  private refs: Ref[] = [];
  private keys: Set<string> | null = null;
  /** What a program's own interpolate() returned may be anything. */
  private foreign: PySet | null = null;

  update(refs: readonly Ref[]): void {
    for (const ref of refs) this.add(ref);
  }

  private add(ref: Ref): void {
    if (this.foreign !== null || !(ref instanceof Ref)) this.addForeign(ref);
    else if (this.keys !== null) {
      if (this.keys.has(ref.key)) return;
      this.keys.add(ref.key);
      this.refs.push(ref);
    } else if (!this.refs.some((other) => sameRef(other, ref))) {
      this.refs.push(ref);
      if (this.refs.length > SMALL) this.keys = new Set(this.refs.map((r) => r.key));
    }
  }

  private addForeign(value: Value): void {
    if (this.foreign === null) {
      this.foreign = new PySet();
      for (const ref of this.refs) this.foreign.add(ref);
    }
    this.foreign.add(value);
  }

  /** list(self) */
  list(): readonly Ref[] {
    if (this.foreign !== null) return this.foreign.keys() as Ref[];
    const { refs } = this;
    if (refs.length === 0) return NONE_UNBOUND;
    if (refs.length === 1) return refs;
    return insertionOrder(
      refs.map((ref) => ref.hash()),
      null,
    ).map((i) => refs[i]);
  }
}
