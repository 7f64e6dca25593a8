/** What a program sees of functions, methods, code, and the descriptors that bind them. */
import { bindDescriptor, genericGetAttr, genericSetAttr, getAttr, getAttrOrUndefined } from './attributes.ts';
import { callValue } from './call.ts';
import { PyClassic, PyClassicInstance } from './classic.ts';
import { compareSequences } from './compare.ts';
import { PyDict } from './dict.ts';
import { attributeError, raise, typeError, valueError } from './exceptions.ts';
import {
  Cell,
  cellType,
  classMethodType,
  codeType,
  functionType,
  methodType,
  PyClassMethod,
  PyCode,
  PyFunction,
  PyMethod,
  PyProperty,
  PyStaticMethod,
  propertyType,
  staticMethodType,
} from './function.ts';
import { hashValue } from './hash.ts';
import { Hash } from './hash-core.ts';
import { isInstance } from './instance-check.ts';
import {
  attribute,
  bindArguments,
  builtinFunctionType,
  checkReceiver,
  classMethodDescriptorType,
  getSetType,
  member,
  methodDescriptorType,
  oneArg,
  PyBuiltin,
  type PyClassMethodDescriptor,
  type PyGetSet,
  type PyMethodDescriptor,
  type PySlotWrapper,
  setMethods,
  slotWrapperType,
} from './native.ts';
import './object-type.ts';
import { PyMember } from './class-layout.ts';
import { readyType } from './special-methods.ts';
import { hexAddress, repr, strValue } from './text.ts';
import { builtinType, objectType, typeOf } from './types.ts';
import { type KwArgs, NotImplemented, PyObject, PyTuple, PyType, type Value } from './value.ts';

// ---- functions

for (const type of [functionType, cellType, codeType, methodType, builtinFunctionType, methodDescriptorType, slotWrapperType])
  type.basetype = false;
for (const type of [classMethodDescriptorType, getSetType]) type.basetype = false;

const FUNCTION_ARGUMENTS = ['code', 'globals', 'name', 'argdefs', 'closure'];

/** function(code, globals[, name[, argdefs[, closure]]]) */
function newFunction(_type: PyType, args: Value[], kw: KwArgs | null): Value {
  if (args.length > 0 && !(args[0] instanceof PyCode))
    throw raise(typeError(`function() argument 1 must be code, not ${typeName(args[0])}`));
  const [code, globals, name, defaults, closure] = bindArguments('function', FUNCTION_ARGUMENTS, 2, args, kw);
  if (!(code instanceof PyCode)) throw raise(typeError(`function() argument 1 must be code, not ${typeName(code)}`));
  if (!(globals instanceof PyDict)) throw raise(typeError(`function() argument 2 must be dict, not ${typeName(globals)}`));
  const text = name === undefined || name === null ? code.name : strValue(name);
  if (text === undefined) throw raise(typeError('arg 3 (name) must be None or string'));
  if (defaults !== undefined && defaults !== null && !(defaults instanceof PyTuple)) {
    throw raise(typeError('arg 4 (defaults) must be None or tuple'));
  }
  const fn = new PyFunction(text, code, globals, defaults instanceof PyTuple ? defaults.items : [], closureCells(code, closure ?? null));
  return fn;
}

function closureCells(code: PyCode, closure: Value): Cell[] {
  const needed = code.freevars.length;
  if (!(closure instanceof PyTuple)) {
    if (needed > 0) throw raise(typeError('arg 5 (closure) must be tuple'));
    if (closure !== null) throw raise(typeError('arg 5 (closure) must be None or tuple'));
    return [];
  }
  const given = closure.items.length;
  if (given !== needed) throw raise(valueError(`${code.name} requires closure of length ${needed}, not ${given}`));
  return closure.items.map((cell) => {
    if (!(cell instanceof Cell)) throw raise(typeError(`arg 5 (closure) expected cell, found ${typeOf(cell).name}`));
    return cell;
  });
}

function typeName(value: Value): string {
  return value === null ? 'None' : typeOf(value).name;
}

readyType(functionType, {
  new: newFunction,
  init: () => undefined,
  repr: (self) => `<function ${(self as PyFunction).name} at ${hexAddress(self)}>`,
  call: (self, args, kw) => (self as PyFunction).code.call(self as PyFunction, args, kw),
  descrGet: (self, obj, type) => new PyMethod(self, obj, type),
  getattro: genericGetAttr,
  setattro: genericSetAttr,
});

function setFunctionName(self: PyFunction, value: Value | undefined): void {
  const name = value === undefined ? undefined : strValue(value);
  if (name === undefined) throw raise(typeError('__name__ must be set to a string object'));
  self.name = name;
}

const nameAttribute = attribute((self: PyFunction) => self.name, setFunctionName);
const docAttribute = attribute(
  (self: PyFunction) => self.doc,
  (self, value) => {
    self.doc = value ?? null;
  },
);
const codeAttribute = attribute(
  (self: PyFunction) => self.code,
  (self, value) => {
    if (!(value instanceof PyCode)) throw raise(typeError('__code__ must be set to a code object'));
    self.code = value;
  },
);
const defaultsAttribute = attribute(
  (self: PyFunction) => (self.defaults.length === 0 ? null : new PyTuple(self.defaults)),
  (self, value) => {
    if (value !== undefined && value !== null && !(value instanceof PyTuple)) {
      throw raise(typeError('__defaults__ must be set to a tuple object'));
    }
    self.defaults = value instanceof PyTuple ? value.items : [];
  },
);
const closureAttribute = member((self: PyFunction) => (self.closure.length === 0 ? null : new PyTuple(self.closure)));
const globalsAttribute = member((self: PyFunction) => self.globals);

/** The instance's `__dict__`, made when it is first asked for. */
function ownDict(self: PyObject): PyDict {
  if (self.attrs === undefined) self.attrs = new PyDict();
  return self.attrs;
}
export const dictAttribute = attribute(ownDict, (self: PyObject, value) => {
  if (!(value instanceof PyDict)) throw raise(typeError(`__dict__ must be set to a dictionary, not a '${typeOf(value ?? null).name}'`));
  self.attrs = value;
});

setMethods(functionType, {
  __name__: nameAttribute,
  func_name: nameAttribute,
  __doc__: docAttribute,
  func_doc: docAttribute,
  __code__: codeAttribute,
  func_code: codeAttribute,
  __defaults__: defaultsAttribute,
  func_defaults: defaultsAttribute,
  __closure__: closureAttribute,
  func_closure: closureAttribute,
  __globals__: globalsAttribute,
  func_globals: globalsAttribute,
  __dict__: dictAttribute,
  func_dict: dictAttribute,
  __module__: attribute(
    (self: PyFunction) => self.module,
    (self, value) => {
      self.module = value ?? null;
    },
  ),
});

readyType(cellType, { repr: (self) => `<cell at ${hexAddress(self)}>` });
setMethods(cellType, {
  cell_contents: attribute((self: Cell) => {
    if (self.value === undefined) throw raise(typeError('Cell is empty'));
    return self.value;
  }),
});

// ---- code

function names(of: (code: PyCode) => readonly string[]): ReturnType<typeof member> {
  return member((self: PyCode) => new PyTuple(of(self)));
}

readyType(codeType, {
  repr: (self) => {
    const { name, filename, firstlineno } = self as PyCode;
    return `<code object ${name} at ${hexAddress(self)}, file "${filename}", line ${firstlineno}>`;
  },
});
setMethods(codeType, {
  co_name: member((self: PyCode) => self.name),
  co_filename: member((self: PyCode) => self.filename),
  co_firstlineno: member((self: PyCode) => self.firstlineno),
  co_argcount: member((self: PyCode) => self.argcount),
  co_varnames: names((code) => code.varnames),
  co_freevars: names((code) => code.freevars),
  co_cellvars: names((code) => code.cellvars),
  co_nlocals: member((self: PyCode) => self.varnames.length),
  co_flags: member((self: PyCode) => self.flags),
});

// ---- instancemethod

function className(cls: Value): string {
  const name = cls instanceof PyType || cls instanceof PyClassic ? cls.name : getAttrOrUndefined(cls, '__name__');
  return typeof name === 'string' ? name : '?';
}

function functionName(func: Value): string {
  const name = getAttrOrUndefined(func, '__name__');
  return typeof name === 'string' ? name : '?';
}

function callUnbound(method: PyMethod, args: Value[], kw: KwArgs | null): Value {
  if (args.length === 0 || !isInstance(args[0], method.cls)) {
    const given = args.length === 0 ? 'nothing' : `${describeInstance(args[0])} instance`;
    throw raise(
      typeError(
        `unbound method ${functionName(method.func)}() must be called with ${className(method.cls)} instance as first argument (got ${given} instead)`,
      ),
    );
  }
  return callValue(method.func, args, kw);
}

function describeInstance(value: Value): string {
  return value instanceof PyClassicInstance ? value.cls.name : typeOf(value).name;
}

readyType(methodType, {
  repr: (self) => {
    const { func, self: bound, cls } = self as PyMethod;
    const name = `${className(cls)}.${functionName(func)}`;
    return bound === undefined ? `<unbound method ${name}>` : `<bound method ${name} of ${repr(bound)}>`;
  },
  call: (self, args, kw) => {
    const method = self as PyMethod;
    return method.self === undefined ? callUnbound(method, args, kw) : callValue(method.func, [method.self, ...args], kw);
  },
  getattro: (self, name) => {
    const method = self as PyMethod;
    const own = methodType.lookup(name);
    if (own !== undefined) return bindDescriptor(own, method, methodType);
    return getAttr(method.func, name);
  },
  setattro: (_self, name) => {
    throw raise(attributeError(`'instancemethod' object has no attribute '${name}'`));
  },
  descrGet: (self, obj, type) => {
    const method = self as PyMethod;
    if (method.self !== undefined || obj === undefined) return method;
    if (!(method.cls instanceof PyType) || !type.isSubtype(method.cls)) return method;
    return new PyMethod(method.func, obj, type);
  },
  richcompare: (left, right, op) => {
    if (!(left instanceof PyMethod) || !(right instanceof PyMethod) || (op !== '==' && op !== '!=')) return NotImplemented;
    return compareSequences([left.self ?? null, left.func], [right.self ?? null, right.func], op);
  },
  hash: (self) => {
    const method = self as PyMethod;
    const a = hashValue(method.self ?? null);
    const b = hashValue(method.func);
    return new Hash(a.hi ^ b.hi, a.lo ^ b.lo);
  },
  new: (_type, args) => new PyMethod(args[0], args[1] === null ? undefined : args[1], args[2] ?? null),
});
const selfAttribute = member((self: PyMethod) => self.self ?? null);
const funcAttribute = member((self: PyMethod) => self.func);
setMethods(methodType, {
  __self__: selfAttribute,
  im_self: selfAttribute,
  __func__: funcAttribute,
  im_func: funcAttribute,
  im_class: member((self: PyMethod) => self.cls),
  __doc__: attribute((self: PyMethod) => getAttr(self.func, '__doc__')),
});

// ---- callables written in TypeScript

readyType(builtinFunctionType, {
  repr: (self) => {
    const { name, self: bound } = self as PyBuiltin;
    if (bound === undefined) return `<built-in function ${name}>`;
    return `<built-in method ${name} of ${typeOf(bound).name} object at ${hexAddress(bound)}>`;
  },
  call: (self, args, kw) => (self as PyBuiltin).impl(args, kw),
});
setMethods(builtinFunctionType, {
  __name__: attribute((self: PyBuiltin) => self.name),
  __doc__: attribute((self: PyBuiltin) => self.doc),
  __self__: attribute((self: PyBuiltin) => self.self ?? null),
  __module__: attribute((self: PyBuiltin) => self.module),
});

/** The slots of the four kinds of descriptor that built-in types hold. */
readyType(methodDescriptorType, {
  repr: (self) => `<method '${(self as PyMethodDescriptor).name}' of '${(self as PyMethodDescriptor).owner.name}' objects>`,
  descrGet: (self, obj, type) => {
    const { name, impl, inPython } = self as PyMethodDescriptor;
    if (inPython) return new PyMethod(self, obj, type ?? typeOf(obj as Value));
    if (obj === undefined) return self;
    return new PyBuiltin(name, (args, kw) => impl(obj, args, kw), obj);
  },
  call: (self, args, kw) => {
    const { name, owner, impl } = self as PyMethodDescriptor;
    return impl(checkReceiver(name, owner, args), args.slice(1), kw);
  },
});
readyType(slotWrapperType, {
  repr: (self) => `<slot wrapper '${(self as PySlotWrapper).name}' of '${(self as PySlotWrapper).owner.name}' objects>`,
  descrGet: (self, obj) => (obj === undefined ? self : new PyMethodWrapper(self as PySlotWrapper, obj)),
  call: (self, args, kw) => {
    const { name, owner, impl } = self as PySlotWrapper;
    return impl(checkReceiver(name, owner, args), args.slice(1), kw);
  },
});
readyType(classMethodDescriptorType, {
  repr: (self) => `<method '${(self as PyClassMethodDescriptor).name}' of '${(self as PyClassMethodDescriptor).owner.name}' objects>`,
  descrGet: (self, obj, type) => {
    const { name, impl } = self as PyClassMethodDescriptor;
    const cls = obj === undefined ? type : typeOf(obj);
    return new PyBuiltin(name, (args, kw) => impl(cls, args, kw), cls);
  },
  call: (self, args, kw) => (self as PyClassMethodDescriptor).impl(args[0], args.slice(1), kw),
});
readyType(getSetType, {
  repr: (self) => `<attribute '${(self as PyGetSet).name}' of '${(self as PyGetSet).owner.name}' objects>`,
  descrGet: (self, obj) => (obj === undefined ? self : (self as PyGetSet).get(obj)),
  descrSet: (self, obj, value) => {
    const { name, owner, set } = self as PyGetSet;
    if (set === null) throw raise(attributeError(`attribute '${name}' of '${owner.name}' objects is not writable`));
    set(obj, value);
  },
});
for (const type of [methodDescriptorType, slotWrapperType, classMethodDescriptorType, getSetType]) {
  setMethods(type, {
    __name__: attribute((self: PyGetSet) => self.name),
    __objclass__: attribute((self: PyGetSet) => self.owner),
    __doc__: () => null,
  });
}

/** method-wrapper: a slot wrapper bound to an instance. */
class PyMethodWrapper extends PyObject {
  constructor(
    readonly wrapper: PySlotWrapper,
    readonly self: Value,
  ) {
    super();
  }
}
const methodWrapperType = builtinType('method-wrapper', objectType, PyMethodWrapper);
readyType(methodWrapperType, {
  repr: (self) => {
    const { wrapper, self: bound } = self as PyMethodWrapper;
    return `<method-wrapper '${wrapper.name}' of ${typeOf(bound).name} object at ${hexAddress(bound)}>`;
  },
  call: (self, args, kw) => (self as PyMethodWrapper).wrapper.impl((self as PyMethodWrapper).self, args, kw),
});
setMethods(methodWrapperType, {
  __name__: attribute((self: PyMethodWrapper) => self.wrapper.name),
  __self__: attribute((self: PyMethodWrapper) => self.self),
  __doc__: () => null,
});

const memberType = builtinType('member_descriptor', objectType, PyMember);
readyType(memberType, {
  repr: (self) => `<member '${(self as PyMember).name}' of '${(self as PyMember).owner.name}' objects>`,
  descrGet: (self, obj) => (obj === undefined ? self : (self as PyMember).get(obj)),
  descrSet: (self, obj, value) => (self as PyMember).set(obj, value),
});

// ---- staticmethod, classmethod, property

readyType(staticMethodType, {
  descrGet: (self) => (self as PyStaticMethod).func,
  new: (_type, args) => new PyStaticMethod(oneArgument('staticmethod', args)),
  init: () => undefined,
});
setMethods(staticMethodType, { __func__: attribute((self: PyStaticMethod) => self.func) });
readyType(classMethodType, {
  descrGet: (self, obj, type) => new PyMethod((self as PyClassMethod).func, obj === undefined ? type : classOf(obj), typeOf(type)),
  new: (_type, args) => new PyClassMethod(oneArgument('classmethod', args)),
  init: () => undefined,
});
setMethods(classMethodType, { __func__: attribute((self: PyClassMethod) => self.func) });

function classOf(obj: Value): Value {
  return obj instanceof PyClassicInstance ? obj.cls : typeOf(obj);
}

function oneArgument(name: string, args: Value[]): Value {
  if (args.length !== 1) throw raise(typeError(`${name} expected 1 arguments, got ${args.length}`));
  return args[0];
}

const PROPERTY_NAMES = ['fget', 'fset', 'fdel', 'doc'];

function newProperty(type: PyType, args: Value[], kw: KwArgs | null): Value {
  const [fget, fset, fdel, doc] = bindArguments('property', PROPERTY_NAMES, 0, args, kw);
  const inherited = fget === undefined || fget === null ? null : (getAttrOrUndefined(fget, '__doc__') ?? null);
  const property = new PyProperty(fget ?? null, fset ?? null, fdel ?? null, doc ?? inherited);
  if (type !== propertyType) {
    property.type = type;
    if (type.hasDict) property.attrs = new PyDict();
  }
  return property;
}

readyType(propertyType, {
  descrGet: (self, obj) => {
    if (obj === undefined) return self;
    const { fget } = self as PyProperty;
    if (fget === null) throw raise(attributeError('unreadable attribute'));
    return callValue(fget, [obj], null);
  },
  descrSet: (self, obj, value) => {
    const { fset, fdel } = self as PyProperty;
    const fn = value === undefined ? fdel : fset;
    if (fn === null) throw raise(attributeError(value === undefined ? "can't delete attribute" : "can't set attribute"));
    callValue(fn, value === undefined ? [obj] : [obj, value], null);
  },
  new: newProperty,
  init: () => undefined,
});
setMethods(propertyType, {
  fget: member((self: PyProperty) => self.fget),
  fset: member((self: PyProperty) => self.fset),
  fdel: member((self: PyProperty) => self.fdel),
  __doc__: member((self: PyProperty) => self.doc),
  getter: oneArg((self: PyProperty, fn) => new PyProperty(fn, self.fset, self.fdel, self.doc)),
  setter: oneArg((self: PyProperty, fn) => new PyProperty(self.fget, fn, self.fdel, self.doc)),
  deleter: oneArg((self: PyProperty, fn) => new PyProperty(self.fget, self.fset, fn, self.doc)),
});
