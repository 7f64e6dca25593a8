/** abc: classes whose subclasses may be declared, and which cannot be instantiated while methods are missing. */
import { getAttrOrUndefined, setAttr } from '../objects/attributes.ts';
import { makeClass } from '../objects/class.ts';
import { PyClassic } from '../objects/classic.ts';
import type { PyDict } from '../objects/dict.ts';
import { raise, runtimeError, typeError } from '../objects/exceptions.ts';
import { type PyFunction, propertyType } from '../objects/function.ts';
import { isSubclass } from '../objects/instance-check.ts';
import { toArray } from '../objects/iterate.ts';
import type { ModuleFactory, Runtime } from '../objects/runtime.ts';
import { PyFrozenSet } from '../objects/set.ts';
import { callMethod } from '../objects/special-methods.ts';
import { str } from '../objects/text.ts';
import { truth } from '../objects/truth.ts';
import { objectType, typeOf, typeType } from '../objects/types.ts';
import { NotImplemented, type PyTuple, PyType, type Value } from '../objects/value.ts';
import { type Members, ModuleBuilder } from './module-builder.ts';

/** Classes registered as subclasses of an abstract one. */
const REGISTRY = new WeakMap<PyType, Value[]>();

function isAbstract(value: Value | undefined): boolean {
  if (value === undefined) return false;
  const flag = getAttrOrUndefined(value, '__isabstractmethod__');
  return flag !== undefined && truth(flag);
}

/** Works out `__abstractmethods__` of a class that has just been made. */
function setAbstractMethods(cls: PyType): void {
  const names = new PyFrozenSet();
  for (const [name, value] of cls.ownDict().entries()) if (isAbstract(value)) names.add(name);
  for (const base of cls.bases) {
    const inherited = base.ownDict().getStr('__abstractmethods__');
    if (inherited === undefined) continue;
    for (const name of toArray(inherited)) if (isAbstract(getAttrOrUndefined(cls, str(name)))) names.add(name);
  }
  setAttr(cls, '__abstractmethods__', names);
}

function isClass(value: Value): boolean {
  return value instanceof PyType || value instanceof PyClassic;
}

function register(cls: PyType, subclass: Value): void {
  if (!isClass(subclass)) throw raise(typeError('Can only register classes'));
  if (isSubclass(subclass, cls)) return;
  if (isSubclass(cls, subclass)) throw raise(runtimeError('Refusing to create an inheritance cycle'));
  const known = REGISTRY.get(cls);
  if (known === undefined) REGISTRY.set(cls, [subclass]);
  else known.push(subclass);
}

/** ABCMeta.__subclasscheck__ */
function subclassCheck(cls: PyType, subclass: Value): boolean {
  const answer = callMethod(cls, '__subclasshook__', [subclass]);
  if (answer !== NotImplemented) return truth(answer);
  if (subclass instanceof PyType && subclass.mro.includes(cls)) return true;
  if (REGISTRY.get(cls)?.some((registered) => isSubclass(subclass, registered))) return true;
  return cls.subclasses.some((derived) => isSubclass(subclass, derived));
}

function instanceCheck(cls: PyType, instance: Value): boolean {
  const claimed = getAttrOrUndefined(instance, '__class__');
  if (claimed !== undefined && truth(callMethod(cls, '__subclasscheck__', [claimed]))) return true;
  const type = typeOf(instance);
  return type !== claimed && !(claimed instanceof PyClassic) && truth(callMethod(cls, '__subclasscheck__', [type]));
}

let metaclass: PyType | null = null;

/** ABCMeta; one for all loads, since the library's own abstract classes are told by it. */
function makeMetaclass(m: ModuleBuilder): PyType {
  return m.innerClass('ABCMeta', [typeType], {
    __new__: m.method('__new__', ['mcls', 'name', 'bases', 'namespace'], (mcls, name, bases, namespace) => {
      const cls = makeClass(mcls as PyType, str(name), (bases as PyTuple).items, namespace as PyDict);
      setAbstractMethods(cls);
      return cls;
    }),
    register: m.method('register', ['cls', 'subclass'], (cls, subclass) => {
      register(cls as PyType, subclass);
      return null;
    }),
    __instancecheck__: m.method('__instancecheck__', ['cls', 'instance'], (cls, instance) => instanceCheck(cls as PyType, instance)),
    __subclasscheck__: m.method('__subclasscheck__', ['cls', 'subclass'], (cls, subclass) => subclassCheck(cls as PyType, subclass)),
  });
}

/** An abstract class of the library's own, in the module that `m` makes. */
export function abstractClass(runtime: Runtime, m: ModuleBuilder, name: string, bases: readonly PyType[], members: Members): PyType {
  const meta = getAttrOrUndefined(runtime.importModule('abc'), 'ABCMeta') as PyType;
  const cls = m.newClass(name, bases.length === 0 ? [objectType] : bases, members, meta);
  setAbstractMethods(cls);
  return cls;
}

/** A method that a class derived from an abstract one has to define. */
export function abstractMethod(m: ModuleBuilder, name: string, parameters: string[], result: () => Value = () => null): PyFunction {
  const method = m.method(name, parameters, result);
  setAttr(method, '__isabstractmethod__', true);
  return method;
}

/** Registers built-in types as subclasses of an abstract class. */
export function registerTypes(cls: PyType, types: readonly PyType[]): void {
  for (const type of types) register(cls, type);
}

/** Does a class in the mro (or an old-style class) define the method? What one-method abstract classes ask. */
export function definesMethod(cls: Value, name: string): boolean {
  if (cls instanceof PyType) {
    const found = cls.mro.find((base) => base.ownDict().getStr(name) !== undefined);
    return found !== undefined && found.ownDict().getStr(name) !== null;
  }
  return getAttrOrUndefined(cls, name) !== undefined;
}

export const abcModule: ModuleFactory = () => {
  const m = new ModuleBuilder('abc', 'Abstract Base Classes (ABCs) according to PEP 3119.');
  metaclass ??= makeMetaclass(m);
  m.set('ABCMeta', metaclass);
  m.def('abstractmethod', ['funcobj'], (fn) => {
    setAttr(fn, '__isabstractmethod__', true);
    return fn;
  });
  m.newClass('abstractproperty', [propertyType], { __isabstractmethod__: true });
  return m.module;
};
