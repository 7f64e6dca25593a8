/** A module's namespace, some names of which are made when somebody first looks for one of them: for modules with much that is seldom used. */
import { PyDict } from '../objects/dict.ts';
import type { NormalKey } from '../objects/hash-table.ts';
import type { Value } from '../objects/value.ts';

export class LazyNamespace extends PyDict {
  private pending: { names: ReadonlySet<string>; define: () => void } | null = null;

  /** `define` puts all of `names` into this namespace. */
  defer(names: readonly string[], define: () => void): void {
    this.pending = { names: new Set(names), define };
  }

  private complete(): void {
    const { pending } = this;
    this.pending = null;
    pending?.define();
  }

  override getStr(key: string): Value | undefined {
    if (this.pending?.names.has(key)) this.complete();
    return super.getStr(key);
  }

  protected override findNormal(normal: NormalKey, key: Value): NormalKey | undefined {
    if (this.pending !== null && typeof normal === 'string' && this.pending.names.has(normal)) this.complete();
    return super.findNormal(normal, key);
  }

  override normalKeys(): readonly NormalKey[] {
    this.complete();
    return super.normalKeys();
  }
}
