/** What the schema's helper classes are made with. */

import { pythonClass } from '../../pystachio/classes.ts';
import { addInstanceAttributes } from '../../python/objects/class-layout.ts';
import { PyDict } from '../../python/objects/dict.ts';
import { PyClassMethod, type PyFunction, PyMethod } from '../../python/objects/function.ts';
import { type Implementation, pythonFunction } from '../../python/objects/python-function.ts';
import { objectType, typeType } from '../../python/objects/types.ts';
import type { PyType, Value } from '../../python/objects/value.ts';

/** What stands in a class: a value, or a class method written in Python, made when the class is looked into. */
export type Member = readonly [name: string, make: (module: HelpersModule) => Value];

/** The module that the helpers of a release are in. */
export class HelpersModule {
  /** Globals of its functions. */
  private readonly globals = new PyDict();

  constructor(readonly name: string) {
    this.globals.setStr('__name__', name);
  }

  /** A function of the module. */
  function(name: string, parameters: readonly string[], impl: Implementation, defaults: readonly Value[] = []): PyFunction {
    return pythonFunction(this.globals, name, parameters, impl, defaults);
  }
}

/** A class method: `parameters` without `cls`, which the implementation gets first. */
export function classMethod(name: string, parameters: readonly string[], impl: Implementation, defaults: readonly Value[] = []): Member {
  let made: PyClassMethod | null = null;
  return [
    name,
    (module) => {
      made ??= new PyClassMethod(module.function(name, ['cls', ...parameters], impl, defaults));
      return made;
    },
  ];
}

/** A class of the helpers' module. */
export class HelperClass {
  readonly type: PyType;

  constructor(
    private readonly module: HelpersModule,
    name: string,
    private readonly members: readonly Member[],
  ) {
    this.type = pythonClass(name, module.name);
    this.type.slots = objectType.slots;
    this.type.fill = ({ dict }) => this.fill(dict);
  }

  /** At the first look into the class. */
  private fill(dict: PyDict): void {
    const namespace = new PyDict();
    namespace.setStr('__module__', this.module.name);
    for (const [name, make] of this.members) namespace.setStr(name, make(this.module));
    dict.merge(namespace);
    addInstanceAttributes(this.type, null);
    dict.setStr('__doc__', null);
  }

  /** One of the class methods, bound as an attribute of the class is. */
  bound(name: string): PyMethod {
    const member = this.members.find(([own]) => own === name);
    if (member === undefined) throw new Error(`the class has no ${name}`);
    return new PyMethod((member[1](this.module) as PyClassMethod).func, this.type, typeType);
  }
}
