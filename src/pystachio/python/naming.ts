/** pystachio.naming as a program sees it: frozendict, Namable, Ref. */
import { remainder } from '../../python/objects/arithmetic.ts';
import { getAttr } from '../../python/objects/attributes.ts';
import { equals, richCompare } from '../../python/objects/compare.ts';
import type { PyDict } from '../../python/objects/dict.ts';
import { NotImplementedError, PyException, raise, typeError } from '../../python/objects/exceptions.ts';
import { hashTuple, hashValue } from '../../python/objects/hash.ts';
import { length } from '../../python/objects/items.ts';
import { toArray } from '../../python/objects/iterate.ts';
import { sortArray } from '../../python/objects/list-sort.ts';
import { constant, setMethods } from '../../python/objects/native.ts';
import '../../python/objects/dict-type.ts';
import type { CompareOp } from '../../python/objects/slots.ts';
import { str } from '../../python/objects/text.ts';
import { truth } from '../../python/objects/truth.ts';
import { dictType, typeOf } from '../../python/objects/types.ts';
import { type KwArgs, NotImplemented, PyList, PyTuple, type PyType, type Value } from '../../python/objects/value.ts';
import { setClassSlots } from '../classes.ts';
import { InvalidRefError, NamableError, NamingError, NotFound, percent, Unnamable, UnnamableError } from '../errors.ts';
import { frozendictType, makeFrozendict } from '../frozendict.ts';
import { isEqual } from '../is-equal.ts';
import { namableType } from '../namable.ts';
import { callNamed } from '../object.ts';
import { method, named, property, staticMethod } from '../own-function.ts';
import {
  Component,
  compareRefs,
  componentType,
  dereferenceType,
  givenComponent,
  indexType,
  Ref,
  refFromAddress,
  refOfValues,
  refType,
  sameRef,
  splitComponents,
  wrapRef,
} from '../ref.ts';
import { takeArguments } from './arguments.ts';
import { setInit } from './exception-init.ts';
import { instanceFields } from './fields.ts';
import { pattern } from './late-attribute.ts';

/** frozendict.__key */
function sortedPairs(self: Value): PyTuple {
  const dict = self as PyDict;
  const keys = dict.keys();
  sortArray(keys, null, null, false);
  return new PyTuple(keys.map((key) => new PyTuple([key, dict.get(key) as Value])));
}

/** other.__key(), which only another frozendict has. */
function keyOf(value: Value): Value {
  return callNamed(value, '_frozendict__key', []);
}

setClassSlots(
  frozendictType,
  {
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
    compare: dictType.slots.compare,
    repr: (self) => {
      const shown = dictType.slots.repr?.(self) ?? null;
      return `frozendict(${str(shown)})`;
    },
  },
  { methods: { __eq__: ['other'], __ne__: ['other'], __hash__: [], __repr__: [] } },
);
setMethods(frozendictType, { _frozendict__key: named('__key', method([], sortedPairs)) });

setClassSlots(namableType, {});
setMethods(namableType, {
  Error: () => NamableError,
  Unnamable: () => Unnamable,
  NamingError: () => NamingError,
  NotFound: () => NotFound,
  find: method(['ref'], () => {
    throw raise(new PyException(NotImplementedError, new PyTuple([])));
  }),
});

/** obj.__class__.__name__ */
function classNameOf(obj: Value): Value {
  return getAttr(getAttr(obj, '__class__'), '__name__');
}

setInit(Unnamable, ['obj'], ([obj]) => percent`Object is not indexable: ${classNameOf(obj)}`);
setInit(
  NamingError,
  ['obj', 'ref'],
  ([obj, ref]) => percent`Cannot dereference object ${classNameOf(obj)} by ${callNamed(ref, 'action', [])}`,
);
setInit(NotFound, ['obj', 'ref'], ([obj, ref]) => {
  const value = getAttr(callNamed(ref, 'action', []), 'value');
  return percent`Could not find ${value} in object ${classNameOf(obj)}`;
});

function newComponent(type: PyType, args: Value[], kw: KwArgs | null): Value {
  const [value] = takeArguments({ name: '__init__', names: ['value'], required: 1, bound: true }, args, kw);
  return new Component(type, value as Value);
}

/** `other.value`, which a component is compared with. */
function comparedValue(other: Value): Value {
  return other instanceof Component ? other.value : getAttr(other, 'value');
}

function compareComponents(left: Value, right: Value, op: CompareOp): Value {
  const { value } = left as Component;
  if (op === '==' || op === '!=') {
    const same = typeOf(left) === typeOf(right) && isEqual(value, comparedValue(right));
    return (op === '==') === same;
  }
  return op === '<' || op === '>' ? richCompare(value, comparedValue(right), op) : NotImplemented;
}

const componentFields = instanceFields<Component>(
  { _value: { get: (self) => self.value } },
  (self) => new Component(self.type, self.value),
);

setClassSlots(
  componentType,
  {
    ...componentFields.slots,
    new: newComponent,
    init: () => undefined,
    hash: (self) => hashValue((self as Component).value),
    richcompare: compareComponents,
  },
  { methods: { __init__: ['value'], __hash__: [], __eq__: ['other'], __ne__: ['other'], __lt__: ['other'], __gt__: ['other'] } },
);
setMethods(componentType, {
  __dict__: componentFields.dict,
  value: property((self: Component) => self.value),
});
/** What may stand behind a dot, and between brackets: regular expressions. */
const NAME = '[^\\d\\W]\\w*';
const INDEX = '[\\w\\-\\./]+';

setClassSlots(indexType, { repr: (self) => remainder('[%s]', (self as Component).value) }, { methods: { __repr__: [] } });
setMethods(indexType, { RE: pattern(`^${INDEX}$`) });
setClassSlots(dereferenceType, { repr: (self) => remainder('.%s', (self as Component).value) }, { methods: { __repr__: [] } });
setMethods(dereferenceType, { RE: pattern(`^${NAME}$`) });

function componentsOf(ref: Ref): PyTuple {
  return new PyTuple(ref.components.map(givenComponent));
}

/** other.components(), of anything that has them. */
function componentsByCall(other: Value): Value {
  return other instanceof Ref ? componentsOf(other) : callNamed(other, 'components', []);
}

function compareReferences(left: Value, right: Value, op: CompareOp): Value {
  const a = left as Ref;
  if (op === '==' || op === '!=') {
    if (!(right instanceof Ref)) return richCompare(componentsOf(a), componentsByCall(right), op);
    return sameRef(a, right) === (op === '==');
  }
  if (op !== '<' && op !== '>') return NotImplemented;
  return compareByComponents(a, right) === (op === '<' ? -1 : 1);
}

/** Ref.compare */
function compareByComponents(left: Value, right: Value): number {
  if (left instanceof Ref && right instanceof Ref && left.isProper && right.isProper) return compareRefs(left, right);
  const a = componentsByCall(left);
  const b = componentsByCall(right);
  const [m, n] = [length(a), length(b)];
  if (m !== n) return m < n ? -1 : 1;
  return Number(truth(richCompare(a, b, '>'))) - Number(truth(richCompare(a, b, '<')));
}

const refFields = instanceFields<Ref>({ _components: { get: componentsOf } }, (self) => new Ref(self.components));

setClassSlots(
  refType,
  {
    ...refFields.slots,
    new: (type, args, kw) => {
      const [components] = takeArguments({ name: '__init__', names: ['components'], required: 1, bound: true }, args, kw);
      const ref = refOfValues(toArray(components as Value));
      if (type !== refType) ref.type = type;
      return ref;
    },
    init: () => undefined,
    hash: (self) => hashTuple((self as Ref).components.map(givenComponent)),
    richcompare: compareReferences,
    repr: (self) => percent`Ref(${addressValue(self as Ref)})`,
    str: (self) => percent`{{${addressValue(self as Ref)}}}`,
    add: (left, right) => {
      if (!(left instanceof Ref)) return NotImplemented;
      return right instanceof Ref ? left.plus(right) : refOfValues([...componentsOf(left).items, ...tupleItems(componentsByCall(right))]);
    },
  },
  {
    methods: {
      ...{ __init__: ['components'], __add__: ['other'], __str__: [], __repr__: [], __hash__: [] },
      ...{ __eq__: ['other'], __ne__: ['other'], __lt__: ['other'], __gt__: ['other'] },
    },
  },
);

/** What can be added to a tuple. Raises TypeError. */
function tupleItems(value: Value): readonly Value[] {
  if (value instanceof PyTuple) return value.items;
  throw raise(typeError(`can only concatenate tuple (not "${typeOf(value).fullName}") to tuple`));
}

/** address(): joined texts of the components. */
function addressValue(ref: Ref): Value {
  const joined = ref.components.map((component) => str(givenComponent(component))).join('');
  return joined.startsWith('.') ? joined.slice(1) : joined;
}

/** Ref.subscope: what is left of the second behind the first, None where the second does not begin with it. */
function subscope(first: Value, second: Value): Value {
  const a = toArray(componentsByCall(first));
  const b = toArray(componentsByCall(second));
  if (a.length >= b.length || !a.every((component, i) => equals(component, b[i]))) return null;
  return second instanceof Ref ? second.after(a.length) : refOfValues(b.slice(a.length));
}

setMethods(refType, {
  __dict__: refFields.dict,
  Component: () => componentType,
  Index: () => indexType,
  Dereference: () => dereferenceType,
  InvalidRefError: () => InvalidRefError,
  UnnamableError: () => UnnamableError,
  _DEREF_RE: constant(NAME),
  _INDEX_RE: constant(INDEX),
  _REF_RE: pattern(`(\\.${NAME}|\\[${INDEX}\\])`),
  _VALID_START: pattern('[a-zA-Z_]'),
  _COMPONENT_SEPARATOR: constant('.'),
  wrap: staticMethod(['value'], (value) => wrapRef(value)),
  from_address: staticMethod(['address'], (address) => refFromAddress(address)),
  subscope: staticMethod(['ref1', 'ref2'], subscope),
  split_components: staticMethod(['address'], (address) => new PyList([...splitComponents(address)])),
  compare: staticMethod(['self', 'other'], compareByComponents),
  components: method([], componentsOf),
  action: method([], (self: Ref) => givenComponent(self.action())),
  is_index: method([], (self: Ref) => self.action().isIndex),
  is_dereference: method([], (self: Ref) => self.action().type.isSubtype(dereferenceType)),
  is_empty: method([], (self: Ref) => self.length === 0),
  rest: method([], (self: Ref) => self.rest()),
  scoped_to: method(['ref'], (self: Ref, other) => subscope(self, other)),
  address: method([], addressValue),
});
