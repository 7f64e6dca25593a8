/** pystachio.naming as a program sees it: frozendict, Namable, Ref. */
import { compareThreeWay, equals, richCompare } from '../../python/objects/compare.ts';
import type { PyDict } from '../../python/objects/dict.ts';
import { NotImplementedError, PyException, raise } from '../../python/objects/exceptions.ts';
import { hashTuple, hashValue } from '../../python/objects/hash.ts';
import { toArray } from '../../python/objects/iterate.ts';
import { attribute, setMethods, staticMethod } from '../../python/objects/native.ts';
import '../../python/objects/dict-type.ts';
import { str } from '../../python/objects/text.ts';
import { dictType, typeOf } from '../../python/objects/types.ts';
import { NotImplemented, PyList, PyTuple, type PyType, type Value } from '../../python/objects/value.ts';
import { setClassSlots } from '../classes.ts';
import { InvalidRefError, NamableError, NamingError, NotFound, percent, Unnamable, UnnamableError } from '../errors.ts';
import { frozendictType, makeFrozendict } from '../frozendict.ts';
import { namableType } from '../namable.ts';
import { callNamed } from '../object.ts';
import {
  Component,
  compareRefs,
  componentType,
  dereferenceType,
  indexType,
  Ref,
  refFromAddress,
  refType,
  sameRef,
  wrapRef,
} from '../ref.ts';
import { method, noParameters, takeArguments } from './arguments.ts';
import { setInit } from './exception-init.ts';

/** frozendict.__key */
function sortedPairs(self: Value): PyTuple {
  const pairs = (self as PyDict).entries();
  pairs.sort(([a], [b]) => compareThreeWay(a, b));
  return new PyTuple(pairs.map((pair) => new PyTuple(pair)));
}

/** other.__key(), which only another frozendict has. */
function keyOf(value: Value): Value {
  return callNamed(value, '_frozendict__key', []);
}

setClassSlots(frozendictType, {
  new: (type) => {
    const dict = makeFrozendict();
    if (type !== frozendictType) dict.type = type;
    return dict;
  },
  hash: (self) => hashValue(sortedPairs(self)),
  richcompare: (left, right, op) => {
    if (op !== '==' && op !== '!=') return dictType.slots.richcompare?.(left, right, op) ?? NotImplemented;
    return richCompare(sortedPairs(left), keyOf(right), op);
  },
  repr: (self) => {
    const shown = dictType.slots.repr?.(self) ?? null;
    return `frozendict(${str(shown)})`;
  },
});
setMethods(frozendictType, { _frozendict__key: noParameters(sortedPairs) });

setClassSlots(namableType, {});
setMethods(namableType, {
  Error: () => NamableError,
  Unnamable: () => Unnamable,
  NamingError: () => NamingError,
  NotFound: () => NotFound,
  find: method(['ref'], 1, () => {
    throw raise(new PyException(NotImplementedError, new PyTuple([])));
  }),
});

setInit(Unnamable, ['obj'], 1, ([obj]) => `Object is not indexable: ${typeOf(obj).name}`);
setInit(
  NamingError,
  ['obj', 'ref'],
  2,
  ([obj, ref]) => percent`Cannot dereference object ${typeOf(obj).name} by ${callNamed(ref, 'action', [])}`,
);
setInit(NotFound, ['obj', 'ref'], 2, ([obj, ref]) => {
  const { value } = (ref as Ref).components[0];
  return percent`Could not find ${value} in object ${typeOf(obj).name}`;
});

function newComponent(type: PyType, args: Value[], kw: Parameters<typeof takeArguments>[2]): Value {
  const [value] = takeArguments({ name: '__init__', names: ['value'], required: 1, bound: true }, args, kw);
  return new Component(type, value as Value);
}

function compareComponents(left: Value, right: Value, op: '<' | '<=' | '==' | '!=' | '>' | '>='): Value {
  if (op === '==' || op === '!=') {
    const same = left instanceof Component && right instanceof Component && left.type === right.type && equals(left.value, right.value);
    return (op === '==') === same;
  }
  if (op !== '<' && op !== '>') return NotImplemented;
  return richCompare((left as Component).value, (right as Component).value, op);
}

setClassSlots(componentType, {
  new: newComponent,
  init: () => undefined,
  hash: (self) => hashValue((self as Component).value),
  richcompare: compareComponents,
});
setMethods(componentType, {
  value: attribute((self: Component) => self.value),
  _value: attribute((self: Component) => self.value),
});
setClassSlots(indexType, { repr: (self) => percent`[${(self as Component).value}]` });
setClassSlots(dereferenceType, { repr: (self) => percent`.${(self as Component).value}` });

function compareReferences(left: Value, right: Value, op: '<' | '<=' | '==' | '!=' | '>' | '>='): Value {
  const a = left as Ref;
  if (!(right instanceof Ref)) return richCompare(new PyTuple(a.components), callNamed(right, 'components', []), op);
  if (op === '==') return sameRef(a, right);
  if (op === '!=') return !sameRef(a, right);
  if (op === '<') return compareRefs(a, right) < 0;
  return op === '>' ? compareRefs(a, right) > 0 : NotImplemented;
}

setClassSlots(refType, {
  new: (_type, args, kw) => {
    const [components] = takeArguments({ name: '__init__', names: ['components'], required: 1, bound: true }, args, kw);
    return new Ref(toArray(components as Value) as Component[]);
  },
  init: () => undefined,
  hash: (self) => hashTuple((self as Ref).components.map((component) => component.value)),
  richcompare: compareReferences,
  repr: (self) => percent`Ref(${addressValue(self as Ref)})`,
  str: (self) => percent`{{${addressValue(self as Ref)}}}`,
});

/** address(): joined texts of the components. */
function addressValue(ref: Ref): Value {
  const joined = ref.components.map(str).join('');
  return joined.startsWith('.') ? joined.slice(1) : joined;
}

function subscope(a: Ref, b: Ref): Value {
  const inside = a.length < b.length && a.components.every((component, i) => component.text === b.components[i].text);
  return inside ? b.after(a.length) : null;
}

setMethods(refType, {
  Component: () => componentType,
  Index: () => indexType,
  Dereference: () => dereferenceType,
  InvalidRefError: () => InvalidRefError,
  UnnamableError: () => UnnamableError,
  wrap: staticMethod(method(['value'], 1, (_self, value) => wrapRef(value))),
  from_address: staticMethod(method(['address'], 1, (_self, address) => refFromAddress(address))),
  subscope: staticMethod(method(['ref1', 'ref2'], 2, (_self, a, b) => subscope(a as Ref, b as Ref))),
  split_components: staticMethod(method(['address'], 1, (_self, address) => new PyList([...refFromAddress(address).components]))),
  compare: staticMethod(method(['self', 'other'], 2, (_self, a, b) => compareRefs(a as Ref, b as Ref))),
  components: noParameters((self: Ref) => new PyTuple(self.components)),
  _components: attribute((self: Ref) => new PyTuple(self.components)),
  action: noParameters((self: Ref) => self.components[0] ?? indexFailure()),
  is_index: noParameters((self: Ref) => self.components[0].isIndex),
  is_dereference: noParameters((self: Ref) => !self.components[0].isIndex),
  is_empty: noParameters((self: Ref) => self.length === 0),
  rest: noParameters((self: Ref) => self.rest()),
  scoped_to: method(['ref'], 1, (self: Ref, other) => subscope(self, other as Ref)),
  address: noParameters((self: Ref) => addressValue(self)),
});
refType.slots.add = (left, right) => (left instanceof Ref && right instanceof Ref ? left.plus(right) : NotImplemented);

function indexFailure(): never {
  throw raise(new PyException(NotImplementedError, new PyTuple([])));
}
