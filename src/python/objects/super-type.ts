/** super(type, obj). */
import { bindDescriptor, genericGetAttr, getAttrOrUndefined } from './attributes.ts';
import { callValue } from './call.ts';
import { raise, typeError } from './exceptions.ts';
import './object-type.ts';
import { member, setMethods } from './native.ts';
import { readyType } from './special-methods.ts';
import { builtinType, objectType, typeOf } from './types.ts';
import { PyObject, PyType, type Value } from './value.ts';

class PySuper extends PyObject {
  constructor(
    public start: PyType,
    /** undefined: unbound. */
    public obj: Value | undefined,
    /** The class whose mro is followed. */
    public objType: PyType | undefined,
  ) {
    super();
  }
}

export const superType = builtinType('super', objectType, PySuper);

/** supercheck: the class to follow for an instance, or for a class itself. */
function followed(start: PyType, obj: Value): PyType {
  if (obj instanceof PyType && obj.isSubtype(start)) return obj;
  const type = typeOf(obj);
  if (type.isSubtype(start)) return type;
  const claimed = getAttrOrUndefined(obj, '__class__');
  if (claimed instanceof PyType && claimed.isSubtype(start)) return claimed;
  throw raise(typeError('super(type, obj): obj must be an instance or subtype of type'));
}

function typeName(value: Value): string {
  return value === null ? 'None' : typeOf(value).name;
}

readyType(superType, {
  repr: (self) => {
    const { start, obj, objType } = self as PySuper;
    if (obj === undefined) return `<super: <class '${start.name}'>, NULL>`;
    return `<super: <class '${start.name}'>, <${(objType as PyType).name} object>>`;
  },
  getattro: (self, name) => {
    const { start, obj, objType } = self as PySuper;
    if (objType !== undefined && name !== '__class__') {
      const { mro } = objType;
      for (let i = mro.indexOf(start) + 1; i < mro.length; i++) {
        const found = mro[i].ownDict().getStr(name);
        if (found !== undefined) return bindDescriptor(found, obj === objType ? undefined : obj, objType);
      }
    }
    return genericGetAttr(self, name);
  },
  descrGet: (self, obj) => {
    const { start, obj: bound, type } = self as PySuper;
    if (obj === undefined || bound !== undefined) return self;
    if (type !== superType) return callValue(type, [start, obj]);
    return new PySuper(start, obj, followed(start, obj));
  },
  new: (type) => {
    const made = new PySuper(objectType, undefined, undefined);
    if (type.heap) made.type = type;
    return made;
  },
  init: (self, args, kw) => {
    const [start, obj] = args;
    if (kw !== null && kw.names.length > 0) throw raise(typeError('super does not take keyword arguments'));
    if (args.length < 1 || args.length > 2) {
      throw raise(typeError(`super() takes at ${args.length < 1 ? 'least 1 argument' : 'most 2 arguments'} (${args.length} given)`));
    }
    if (!(start instanceof PyType)) throw raise(typeError(`super() argument 1 must be type, not ${typeName(start)}`));
    const bound = obj ?? undefined;
    Object.assign(self as PySuper, { start, obj: bound, objType: bound === undefined ? undefined : followed(start, bound) });
  },
});
setMethods(superType, {
  __thisclass__: member((self: PySuper) => self.start),
  __self__: member((self: PySuper) => self.obj ?? null),
  __self_class__: member((self: PySuper) => self.objType ?? null),
});
