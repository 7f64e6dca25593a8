/** What a program sees of functions, methods, code, and the descriptors that bind them. */
import { bindDescriptor, genericGetAttr, genericSetAttr, getAttr, getAttrOrUndefined, setAttr } from './attributes.ts';
import { callValue, isCallable } from './call.ts';
import { PyClassic, PyClassicInstance } from './classic.ts';
import { compareThreeWay } from './compare.ts';
import { PyDict } from './dict.ts';
import { attributeError, Exception, isRaised, raise, typeError, valueError } from './exceptions.ts';
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
import { addressOf, hashIdentityValue, hashValue } from './hash.ts';
import { Hash } from './hash-core.ts';
import { isInstance, isSubclass } from './instance-check.ts';
import {
  attribute,
  bindArguments,
  builtinFunctionType,
  checkReceiver,
  classMethodDescriptorType,
  getSetType,
  member,
  memberDescriptorType,
  methodDescriptorType,
  oneArg,
  PyBuiltin,
  type PyClassMethodDescriptor,
  PyField,
  type PyGetSet,
  type PyMethodDescriptor,
  type PySlotWrapper,
  setMethods,
  slotWrapperType,
} from './native.ts';
import './object-type.ts';
import { PyMember, wrongReceiver } from './class-layout.ts';
import { readyType } from './special-methods.ts';
import { hexAddress, repr, strValue } from './text.ts';
import { builtinType, objectType, plainName, typeOf } from './types.ts';
import { checkCount } from './unpack-arguments.ts';
import { type KwArgs, NotImplemented, PyObject, PyTuple, PyType, type Value } from './value.ts';

// ---- functions

for (const type of [functionType, cellType, codeType, methodType, builtinFunctionType, methodDescriptorType, slotWrapperType])
  type.basetype = false;
for (const type of [classMethodDescriptorType, getSetType, memberDescriptorType]) type.basetype = false;

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
    if (!(cell instanceof Cell)) throw raise(typeError(`arg 5 (closure) expected cell, found ${typeOf(cell).fullName}`));
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
  descrGet: (self, obj, type) => new PyMethod(self, obj, type.classic ?? type),
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
    const [needed, given] = [self.closure.length, value.freevars.length];
    if (given !== needed) throw raise(valueError(`${self.name}() requires a code object with ${needed} free vars, not ${given}`));
    self.code = value;
  },
);
/** Tuples of defaults that a program has seen or set. */
const defaultTuples = new WeakMap<PyFunction, PyTuple>();

function defaultsOf(self: PyFunction): Value {
  const known = defaultTuples.get(self);
  if (known !== undefined) return known;
  if (self.defaults.length === 0) return null;
  const tuple = new PyTuple(self.defaults);
  defaultTuples.set(self, tuple);
  return tuple;
}

function setDefaults(self: PyFunction, value: Value | undefined): void {
  if (value !== undefined && value !== null && !(value instanceof PyTuple)) {
    throw raise(typeError('__defaults__ must be set to a tuple object'));
  }
  if (value instanceof PyTuple) defaultTuples.set(self, value);
  else defaultTuples.delete(self);
  self.defaults = value instanceof PyTuple ? value.items : [];
}

const defaultsAttribute = attribute(defaultsOf, setDefaults);
const closureAttribute = member((self: PyFunction) => (self.closure.length === 0 ? null : new PyTuple(self.closure)));
const globalsAttribute = member((self: PyFunction) => self.globals);

/** The instance's `__dict__`, made when it is first asked for. */
function ownDict(self: PyObject): PyDict {
  if (self.attrs === undefined) self.attrs = new PyDict();
  return self.attrs;
}
const functionDict = attribute(ownDict, (self: PyFunction, value) => {
  if (value === undefined) throw raise(typeError("function's dictionary may not be deleted"));
  if (!(value instanceof PyDict)) throw raise(typeError("setting function's dictionary to a non-dict"));
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
  __dict__: functionDict,
  func_dict: functionDict,
  __module__: attribute(
    (self: PyFunction) => self.module,
    (self, value) => {
      self.module = value ?? null;
    },
  ),
});

readyType(cellType, {
  new: null,
  repr: (self) => {
    const { value } = self as Cell;
    const content = value === undefined ? 'empty' : `${typeOf(value).fullName} object at ${hexAddress(value)}`;
    return `<cell at ${hexAddress(self)}: ${content}>`;
  },
  compare: (left, right) => {
    const [a, b] = [(left as Cell).value, (right as Cell).value];
    if (a === undefined || b === undefined) return Number(a !== undefined) - Number(b !== undefined);
    return compareThreeWay(a, b);
  },
  hash: null,
});
setMethods(cellType, {
  cell_contents: attribute((self: Cell) => {
    if (self.value === undefined) throw raise(valueError('Cell is empty'));
    return self.value;
  }),
});

// ---- code

function names(of: (code: PyCode) => readonly string[]): ReturnType<typeof member> {
  return member((self: PyCode) => new PyTuple(of(self)));
}

readyType(codeType, {
  new: null,
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
  co_names: names((code) => code.names),
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
  return value instanceof PyClassicInstance ? value.cls.name : plainName(typeOf(value));
}

/** instancemethod(function, instance[, class]) */
function newMethod(_type: PyType, args: Value[], kw: KwArgs | null): Value {
  noKeywords('instancemethod', kw);
  checkCount('instancemethod', 2, 3, args.length);
  const [func, self, cls] = args;
  if (!isCallable(func)) throw raise(typeError('first argument must be callable'));
  if (self === null && (cls ?? null) === null) throw raise(typeError('unbound methods must have non-NULL im_class'));
  return new PyMethod(func, self ?? undefined, cls ?? null);
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
  setattro: genericSetAttr,
  descrGet: (self, obj, type) => {
    const method = self as PyMethod;
    const cls = type.classic ?? type;
    if (method.self !== undefined || (method.cls !== null && !isSubclass(cls, method.cls))) return method;
    return new PyMethod(method.func, obj, cls);
  },
  compare: (left, right) => {
    const [a, b] = [left as PyMethod, right as PyMethod];
    if (a.self !== b.self) {
      if (a.self === undefined || b.self === undefined) return a.self === undefined ? -1 : 1;
      const order = compareThreeWay(a.self, b.self);
      if (order !== 0) return order;
    }
    return compareThreeWay(a.func, b.func);
  },
  hash: (self) => {
    const method = self as PyMethod;
    return hashBoth(hashValue(method.self ?? null), hashValue(method.func));
  },
  new: newMethod,
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

/** Two are the same where the same method is bound to the same object. */
function compareBuiltins(a: PyBuiltin, b: PyBuiltin): number {
  const [first, second] = [a.self ?? null, b.self ?? null];
  if (a === b || (first !== second && addressOf(first) === addressOf(second))) return 0;
  if (first !== second) return addressOf(first) < addressOf(second) ? -1 : 1;
  if (a.name !== b.name) return a.name < b.name ? -1 : 1;
  return a.self !== undefined ? 0 : addressOf(a) < addressOf(b) ? -1 : 1;
}

function hashBoth(a: Hash, b: Hash): Hash {
  return new Hash(a.hi ^ b.hi, a.lo ^ b.lo);
}

readyType(builtinFunctionType, {
  new: null,
  repr: (self) => {
    const { name, self: bound } = self as PyBuiltin;
    if (bound === undefined) return `<built-in function ${name}>`;
    return `<built-in method ${name} of ${typeOf(bound).fullName} object at ${hexAddress(bound)}>`;
  },
  call: (self, args, kw) => (self as PyBuiltin).impl(args, kw),
  richcompare: (left, right, op) => {
    if (!(left instanceof PyBuiltin) || !(right instanceof PyBuiltin) || (op !== '==' && op !== '!=')) return NotImplemented;
    return (compareBuiltins(left, right) === 0) === (op === '==');
  },
  compare: (left, right) => compareBuiltins(left as PyBuiltin, right as PyBuiltin),
  hash: (self) => {
    const { self: bound, name } = self as PyBuiltin;
    return bound === undefined ? hashIdentityValue(self) : hashBoth(hashValue(bound), hashValue(name));
  },
});
setMethods(builtinFunctionType, {
  __name__: attribute((self: PyBuiltin) => self.name),
  __doc__: attribute((self: PyBuiltin) => self.doc),
  __self__: attribute((self: PyBuiltin) => self.self ?? null),
  // A function that no module claims is the language's own.
  __module__: attribute((self: PyBuiltin) => self.module ?? (self.self === undefined ? '__builtin__' : null)),
});

/** The slots of the four kinds of descriptor that built-in types hold. */
readyType(methodDescriptorType, {
  new: null,
  repr: (self) => `<method '${(self as PyMethodDescriptor).name}' of '${(self as PyMethodDescriptor).owner.fullName}' objects>`,
  descrGet: (self, obj, type) => {
    const { name, owner, impl, inPython } = self as PyMethodDescriptor;
    if (inPython) return new PyMethod(self, obj, type ?? typeOf(obj as Value));
    if (obj === undefined) return self;
    requireReceiver(name, owner, obj);
    return new PyBuiltin(name, (args, kw) => impl(obj, args, kw), obj);
  },
  call: (self, args, kw) => {
    const { name, owner, impl } = self as PyMethodDescriptor;
    return impl(checkReceiver(name, owner, args), args.slice(1), kw);
  },
});
readyType(slotWrapperType, {
  new: null,
  repr: (self) => `<slot wrapper '${(self as PySlotWrapper).name}' of '${(self as PySlotWrapper).owner.fullName}' objects>`,
  descrGet: (self, obj) => {
    if (obj === undefined) return self;
    requireReceiver((self as PySlotWrapper).name, (self as PySlotWrapper).owner, obj);
    return new PyMethodWrapper(self as PySlotWrapper, obj);
  },
  call: (self, args, kw) => {
    const { name, owner } = self as PySlotWrapper;
    return callWrapper(self as PySlotWrapper, checkReceiver(name, owner, args), args.slice(1), kw);
  },
});
readyType(classMethodDescriptorType, {
  new: null,
  repr: (self) => `<method '${(self as PyClassMethodDescriptor).name}' of '${(self as PyClassMethodDescriptor).owner.fullName}' objects>`,
  descrGet: (self, obj, type) => {
    const { name, owner, impl } = self as PyClassMethodDescriptor;
    const cls: Value = type ?? typeOf(obj as Value);
    const who = `descriptor '${name}' for type '${owner.name}'`;
    if (!(cls instanceof PyType)) throw raise(typeError(`${who} needs a type, not a '${typeOf(cls).fullName}' as arg 2`));
    if (!cls.isSubtype(owner)) throw raise(typeError(`${who} doesn't apply to type '${cls.name}'`));
    return new PyBuiltin(name, (args, kw) => impl(cls, args, kw), cls);
  },
  call: (self, args, kw) => {
    const { name, owner, impl } = self as PyClassMethodDescriptor;
    if (args.length === 0) throw raise(typeError(`descriptor '${name}' of '${owner.name}' object needs an argument`));
    const [cls] = args;
    if (!(cls instanceof PyType)) throw raise(typeError(`descriptor '${name}' requires a type but received a '${typeOf(cls).fullName}'`));
    // The original has no quote at the end either.
    if (!cls.isSubtype(owner))
      throw raise(typeError(`descriptor '${name}' requires a subtype of '${owner.name}' but received '${typeOf(cls).fullName}`));
    return impl(cls, args.slice(1), kw);
  },
});
readyType(getSetType, {
  new: null,
  repr: (self) => `<attribute '${(self as PyGetSet).name}' of '${(self as PyGetSet).owner.fullName}' objects>`,
  descrGet: (self, obj) => {
    if (obj === undefined) return self;
    const { name, owner, get } = self as PyGetSet;
    requireReceiver(name, owner, obj);
    return get(obj);
  },
  descrSet: (self, obj, value) => {
    const { name, owner, set } = self as PyGetSet;
    requireReceiver(name, owner, obj);
    if (set === null) throw raise(attributeError(`attribute '${name}' of '${owner.name}' objects is not writable`));
    set(obj, value);
  },
});
function requireReceiver(name: string, owner: PyType, obj: Value): void {
  const type = typeOf(obj);
  if (type !== owner && !type.isSubtype(owner)) throw raise(wrongReceiver(name, owner, obj));
}

function callWrapper(wrapper: PySlotWrapper, self: Value, args: Value[], kw: KwArgs | null): Value {
  const { name, impl } = wrapper;
  if (kw !== null && kw.names.length > 0 && name !== '__init__' && name !== '__call__') {
    throw raise(typeError(`wrapper ${name} doesn't take keyword arguments`));
  }
  return impl(self, args, kw);
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
  new: null,
  repr: (self) => {
    const { wrapper, self: bound } = self as PyMethodWrapper;
    return `<method-wrapper '${wrapper.name}' of ${typeOf(bound).fullName} object at ${hexAddress(bound)}>`;
  },
  call: (self, args, kw) => callWrapper((self as PyMethodWrapper).wrapper, (self as PyMethodWrapper).self, args, kw),
  compare: (left, right) => compareWrappers(left as PyMethodWrapper, right as PyMethodWrapper),
  hash: (self) => {
    const { wrapper, self: bound } = self as PyMethodWrapper;
    return hashBoth(hashValue(bound), hashIdentityValue(wrapper));
  },
});

/** By the wrapped method first, then by what it is bound to. */
function compareWrappers(a: PyMethodWrapper, b: PyMethodWrapper): number {
  if (a.wrapper === b.wrapper) return compareThreeWay(a.self, b.self);
  return addressOf(a.wrapper) < addressOf(b.wrapper) ? -1 : 1;
}
setMethods(methodWrapperType, {
  __name__: attribute((self: PyMethodWrapper) => self.wrapper.name),
  __self__: attribute((self: PyMethodWrapper) => self.self),
  __objclass__: attribute((self: PyMethodWrapper) => self.wrapper.owner),
  __doc__: () => null,
});

PyMember.prototype.type = memberDescriptorType;
readyType(memberDescriptorType, {
  new: null,
  repr: (self) => `<member '${(self as PyMember).name}' of '${(self as PyMember).owner.name}' objects>`,
  descrGet: (self, obj) => {
    if (obj === undefined) return self;
    const field = self as PyMember | PyField;
    if (field instanceof PyField) requireReceiver(field.name, field.owner, obj);
    return field.get(obj);
  },
  descrSet: (self, obj, value) => {
    const field = self as PyMember | PyField;
    if (field instanceof PyField) requireReceiver(field.name, field.owner, obj);
    field.set?.(obj, value);
  },
});
for (const type of [methodDescriptorType, slotWrapperType, classMethodDescriptorType, getSetType, memberDescriptorType]) {
  setMethods(type, {
    __name__: member((self: PyGetSet) => self.name),
    __objclass__: member((self: PyGetSet) => self.owner),
    __doc__: () => null,
  });
}

// ---- staticmethod, classmethod, property

/** An object of a class that a program may have derived from its built-in type: it may have a `__dict__` then. */
function ofType<T extends PyObject>(obj: T, type: PyType): T {
  if (type.heap) obj.type = type;
  return obj;
}

function noKeywords(name: string, kw: KwArgs | null): void {
  if (kw !== null && kw.names.length > 0) throw raise(typeError(`${name} does not take keyword arguments`));
}

function oneArgument(name: string, args: Value[], kw: KwArgs | null): Value {
  checkCount(name, 1, 1, args.length);
  noKeywords(name, kw);
  return args[0];
}

readyType(staticMethodType, {
  descrGet: (self) => (self as PyStaticMethod).func,
  new: (type) => ofType(new PyStaticMethod(null), type),
  init: (self, args, kw) => {
    (self as PyStaticMethod).func = oneArgument('staticmethod', args, kw);
  },
});
setMethods(staticMethodType, { __func__: member((self: PyStaticMethod) => self.func) });
readyType(classMethodType, {
  // classmethod.__get__ takes the class that it is given, which of an old-style one is not the type that stands for it.
  descrGet: (self, obj, type) => {
    const cls = type.classic ?? (obj === undefined ? type : classOf(obj));
    return new PyMethod((self as PyClassMethod).func, cls, typeOf(cls));
  },
  new: (type) => ofType(new PyClassMethod(null), type),
  init: (self, args, kw) => {
    (self as PyClassMethod).func = oneArgument('classmethod', args, kw);
  },
});
setMethods(classMethodType, { __func__: member((self: PyClassMethod) => self.func) });

function classOf(obj: Value): Value {
  return obj instanceof PyClassicInstance ? obj.cls : typeOf(obj);
}

const PROPERTY_NAMES = ['fget', 'fset', 'fdel', 'doc'];

function initProperty(self: Value, args: Value[], kw: KwArgs | null): void {
  const property = self as PyProperty;
  const [fget, fset, fdel, doc] = bindArguments('property', PROPERTY_NAMES, 0, args, kw).map((value) => value ?? null);
  Object.assign(property, { fget, fset, fdel, doc, inheritsDoc: false });
  if (doc !== null || fget === null) return;
  const inherited = docOf(fget);
  if (inherited === undefined) return;
  property.inheritsDoc = true;
  if (property.type === propertyType) property.doc = inherited;
  // The class has a `__doc__` of its own, behind which the property's would not be found.
  else setAttr(property, '__doc__', inherited);
}

function docOf(fget: Value): Value | undefined {
  try {
    return getAttr(fget, '__doc__');
  } catch (error) {
    if (isRaised(error, Exception)) return undefined;
    throw error;
  }
}

/** A property like this one with some of its functions replaced: `@x.setter`. */
function changedProperty(self: PyProperty, fget: Value, fset: Value, fdel: Value): Value {
  const get = fget ?? self.fget;
  const doc = self.inheritsDoc && get !== null ? null : self.doc;
  return callValue(typeOf(self), [get, fset ?? self.fset, fdel ?? self.fdel, doc]);
}

readyType(propertyType, {
  descrGet: (self, obj) => {
    if (obj === undefined || obj === null) return self;
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
  new: (type) => ofType(new PyProperty(null, null, null, null), type),
  init: initProperty,
});
setMethods(propertyType, {
  fget: member((self: PyProperty) => self.fget),
  fset: member((self: PyProperty) => self.fset),
  fdel: member((self: PyProperty) => self.fdel),
  __doc__: member((self: PyProperty) => self.doc),
  getter: oneArg((self: PyProperty, fn) => changedProperty(self, fn, null, null)),
  setter: oneArg((self: PyProperty, fn) => changedProperty(self, null, fn, null)),
  deleter: oneArg((self: PyProperty, fn) => changedProperty(self, null, null, fn)),
});
