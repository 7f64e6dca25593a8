/** Modules that are names in every environment and that hardly any configuration looks into. */
import type { PyDict } from '../python/objects/dict.ts';
import { PyModule } from '../python/objects/module.ts';

/** A module whose namespace is made when something asks for it. */
export class LazyModule extends PyModule {
  /** What the namespace is filled by; null once it is there. */
  declare private make: ((module: LazyModule) => PyDict) | null;
  declare private names: PyDict;

  constructor(name: string, make: (module: LazyModule) => PyDict) {
    super(name);
    this.make = make;
  }

  /** The module's `__dict__`. */
  namespace(): PyDict {
    if (this.make) {
      const { make } = this;
      this.make = null;
      this.names = make(this);
    }
    return this.names;
  }

  setNamespace(names: PyDict): void {
    this.names = names;
  }
}

Object.defineProperty(LazyModule.prototype, 'attrs', {
  get(this: LazyModule) {
    return this.namespace();
  },
  set(this: LazyModule, names: PyDict) {
    this.setNamespace(names);
  },
});
