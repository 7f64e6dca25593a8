/** pystachio.matcher as a program sees it: patterns of references, whose matches are bound to what a function gives. */
import { add, remainder } from '../../python/objects/arithmetic.ts';
import { genericGetAttr, getAttr } from '../../python/objects/attributes.ts';
import { callValue, isCallable } from '../../python/objects/call.ts';
import { PyDict } from '../../python/objects/dict.ts';
import { PyException, raise, typeError, ValueError } from '../../python/objects/exceptions.ts';
import { iteratorType, PyNativeIterator, setIteratorSlots, toArray } from '../../python/objects/iterate.ts';
import { constant, member, setMethods } from '../../python/objects/native.ts';
import { hexAddress, str, strValue } from '../../python/objects/text.ts';
import { truth } from '../../python/objects/truth.ts';
import { typeOf } from '../../python/objects/types.ts';
import { type KwArgs, PyList, PyObject, PyTuple, type PyType, type PyUnicode, type Value } from '../../python/objects/value.ts';
import { isText } from '../basic.ts';
import { pythonClass, setClassSlots } from '../classes.ts';
import { MatcherError, NoMatch, percent } from '../errors.ts';
import { callNamed } from '../object.ts';
import { classMethod, method, moduleFunction, named } from '../own-function.ts';
import { Component, dereferenceType, indexType, Ref } from '../ref.ts';
import { takeArguments } from './arguments.ts';
import { compilePattern } from './late-attribute.ts';

export const matcherType = pythonClass('Matcher', 'pystachio.matcher');
/** Matches every name. */
export const anyType = pythonClass('Any', 'pystachio.matcher');
const matchesType = iteratorType('generator');
setIteratorSlots(matchesType);
matchesType.slots.repr = (self) => `<generator object match at ${hexAddress(self)}>`;
setClassSlots(anyType, {});

/** One step of a pattern: the kind of component, and the regular expression for its value. */
interface Step {
  kind: PyType;
  pattern: Value;
}

class Matcher extends PyObject {
  steps: readonly Step[] = [];
}

function endsWith(text: Value, end: string): boolean {
  return (strValue(text) ?? (text as PyUnicode).value).endsWith(end);
}

/** Matcher.escape for what is not text: whatever ends, begins and adds. */
function escapeOther(pattern: Value): Value {
  const ended = truth(callNamed(pattern, 'endswith', ['$'])) ? pattern : add(pattern, '$');
  return compilePattern(truth(callNamed(ended, 'startswith', ['^'])) ? ended : add('^', ended));
}

/** Matcher.escape: the pattern compiled so that it matches whole names. */
function escapePattern(pattern: Value): Value {
  if (!isText(pattern)) return escapeOther(pattern);
  let text: Value = endsWith(pattern, '$') ? pattern : percent`${pattern}$`;
  if (!(strValue(text) ?? (text as PyUnicode).value).startsWith('^')) text = percent`^${text}`;
  return compilePattern(text);
}

/** Matcher.__extend: a new matcher with one step more. */
function extendBy(self: Matcher, step: Step): Matcher {
  const matcher = new Matcher();
  matcher.type = matcherType;
  matcher.steps = [...self.steps, step];
  return matcher;
}

function extend(self: Matcher, kind: PyType, pattern: Value): Matcher {
  return extendBy(self, { kind, pattern: callNamed(self, 'escape', [pattern]) });
}

/** matcher.name */
function extendByName(self: Matcher, name: Value): Value {
  return name === '_' ? patternFunction(self) : extend(self, dereferenceType, name === 'Any' ? '.*' : name);
}

function initMatcher(self: Value, args: readonly Value[], kw: KwArgs | null): void {
  const [root = null] = takeArguments({ name: '__init__', names: ['root'], required: 0, bound: true }, args, kw);
  const matcher = self as Matcher;
  matcher.steps = [];
  if (root === null) return;
  if (!isText(root) && root !== anyType) throw raise(valueErrorOf(remainder('Invalid root match value: %s', root)));
  matcher.steps = [{ kind: dereferenceType, pattern: callNamed(self, 'escape', [root === anyType ? '.*' : root]) }];
}

function valueErrorOf(message: Value): PyException {
  return new PyException(ValueError, new PyTuple([message]));
}

/** The values at the steps, or undefined where the reference does not begin as the pattern does. */
function matchRef(self: Matcher, ref: Ref): Value[] | undefined {
  const values: Value[] = [];
  for (let i = 0; i < self.steps.length; i++) {
    const { kind, pattern } = self.steps[i];
    const component = ref.components[i];
    if (component === undefined || component.type !== kind) return undefined;
    if (!truth(callNamed(pattern, 'match', [component.value]))) return undefined;
    values.push(component.value);
  }
  return values;
}

function* matches(self: Matcher, object: Value): Generator<PyTuple> {
  const [, refs] = toArray(callNamed(object, 'interpolate', []));
  for (const ref of toArray(refs)) {
    const values = matchRef(self, ref as Ref);
    if (values !== undefined) yield new PyTuple(values);
  }
}

function matchIterator(self: Matcher, object: Value): Value {
  const found = matches(self, object);
  return new PyNativeIterator(matchesType, () => {
    const { value, done } = found.next();
    return done ? undefined : value;
  });
}

/** Matcher.__translate: the reference whose components have these values. */
function translate(self: Matcher, values: readonly Value[]): Ref {
  const count = Math.min(self.steps.length, values.length);
  return new Ref(self.steps.slice(0, count).map(({ kind }, i) => new Component(kind, values[i])));
}

/** apply(binder, object): the object with what the binder gives bound to each match. */
function apply(self: Matcher, binder: Value, object: Value): Value {
  if (!isCallable(binder)) throw raise(typeError('binder must be a callable'));
  let bound = object;
  for (const match of matches(self, object)) {
    const dict = new PyDict();
    const ref = translate(self, match.items);
    dict.set(ref, callValue(binder, [...match.items], null));
    bound = callNamed(bound, 'bind', [dict]);
  }
  return bound;
}

/** Matcher._: a pattern that is no name. */
function patternFunction(matcher: Matcher): Value {
  return moduleFunction('pystachio.matcher', '<lambda>', ['pattern'], (pattern) => extend(matcher, dereferenceType, pattern));
}

setClassSlots(
  matcherType,
  {
    new: (type) => {
      const matcher = new Matcher();
      matcher.type = type;
      return matcher;
    },
    init: initMatcher,
    repr: (self) =>
      `Match(${(self as Matcher).steps.map(({ kind, pattern }) => (kind === indexType ? `[${str(pattern)}]` : `.${str(pattern)}`)).join('+')})`,
    subscript: (self, pattern) => extend(self as Matcher, indexType, pattern === anyType ? '.*' : pattern),
    getattro: (self, name) => (typeOf(self).lookup(name) === undefined ? extendByName(self as Matcher, name) : genericGetAttr(self, name)),
  },
  { slots: ['_components', '_resolver'], methods: { __getitem__: ['pattern'], __repr__: [] } },
);
setMethods(matcherType, {
  __init__: method(
    ['root'],
    (self: Matcher, root) => {
      initMatcher(self, [root], null);
      return null;
    },
    [null],
  ),
  __getattr__: method(['pattern'], extendByName),
  Error: constant(MatcherError),
  NoMatch: constant(NoMatch),
  escape: classMethod(['pattern'], (_cls, pattern) => escapePattern(pattern)),
  match: method(['pystachio_object'], matchIterator),
  apply: method(['binder', 'pystachio_object'], apply),
  _Matcher__extend: named(
    '__extend',
    method(['value'], (self: Matcher, value) => extendBy(self, { kind: typeOf(value), pattern: getAttr(value, 'value') })),
  ),
  _Matcher__translate: named(
    '__translate',
    method(['match_tuple'], (self: Matcher, match) => translate(self, toArray(match))),
  ),
  _components: member((self: Matcher) => new PyList(self.steps.map(({ kind, pattern }) => new Component(kind, pattern)))),
  // Nothing sets it, so that it is a name like any other.
  _resolver: member((self: Matcher) => extendByName(self, '_resolver')),
});
