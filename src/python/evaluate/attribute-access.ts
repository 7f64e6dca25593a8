/** `obj.name` and `obj.name = value`, which remember what was the case when they were last executed. */
import type { Attribute } from '../../../grammar/ast.ts';
import { genericGetAttr, genericSetAttr, getAttr, setAttr } from '../objects/attributes.ts';
import { PyClassicInstance } from '../objects/classic.ts';
import { PyDict } from '../objects/dict.ts';
import { PyInstance, PyObject, type PyType } from '../objects/value.ts';
import { compileExpr } from './expressions.ts';
import type { Evaluate } from './frame.ts';
import type { Unit } from './unit.ts';
import type { Store } from './variables.ts';

/** Does an attribute of that name of an instance come before what the class has, and will it as long as the class does not change? */
function isInstancesOwn(type: PyType, name: string): boolean {
  const found = type.lookup(name);
  return !(found instanceof PyObject) || (found.type.slots.descrSet === null && !found.type.heap);
}

export function compileGetAttribute(unit: Unit, node: Attribute): Evaluate {
  const value = compileExpr(unit, node.value);
  const name = unit.mangled(node.attr);
  const at = unit.mark(node);
  // `__dict__` and `__class__` of old-style instances are not among their attributes.
  const isSpecial = name.startsWith('__');
  let known: PyType | null = null;
  let version: unknown = null;
  const remember = (type: PyType): void => {
    if (type.slots.getattro !== genericGetAttr || !isInstancesOwn(type, name)) return;
    known = type;
    version = type.found;
  };
  return (f) => {
    const obj = value(f);
    f.at = at;
    if (obj instanceof PyInstance) {
      const { type } = obj;
      if (type === known && type.found === version) {
        const own = obj.attrs?.map.get(name);
        if (own !== undefined) return own;
      } else remember(type);
    } else if (obj instanceof PyClassicInstance && !isSpecial) {
      const own = obj.attrs.map.get(name);
      if (own !== undefined) return own;
    }
    return getAttr(obj, name);
  };
}

export function compileSetAttribute(unit: Unit, node: Attribute): Store {
  const value = compileExpr(unit, node.value);
  const name = unit.mangled(node.attr);
  const at = unit.mark(node);
  let known: PyType | null = null;
  let version: unknown = null;
  const remember = (type: PyType): void => {
    if (type.slots.setattro !== genericSetAttr || !type.hasDict || !isInstancesOwn(type, name)) return;
    known = type;
    version = type.found;
  };
  return (f, item) => {
    const obj = value(f);
    f.at = at;
    if (obj instanceof PyInstance) {
      const { type } = obj;
      if (type === known && type.found === version) {
        if (obj.attrs === undefined) obj.attrs = new PyDict();
        obj.attrs.setStr(name, item);
        return;
      }
      remember(type);
    }
    setAttr(obj, name, item);
  };
}
