/** pystachio.matcher as a program sees it: patterns of references, whose matches are bound to what a function gives. */
import { genericGetAttr } from '../../python/objects/attributes.ts';
import { callValue, isCallable } from '../../python/objects/call.ts';
import { PyDict } from '../../python/objects/dict.ts';
import { raise, typeError, valueError } from '../../python/objects/exceptions.ts';
import { iteratorType, PyNativeIterator, setIteratorSlots, toArray } from '../../python/objects/iterate.ts';
import { attribute, classMethod, constant, PyBuiltin, setMethods } from '../../python/objects/native.ts';
import { str, strValue } from '../../python/objects/text.ts';
import { truth } from '../../python/objects/truth.ts';
import { PyList, PyObject, PyTuple, type PyType, type PyUnicode, type Value } from '../../python/objects/value.ts';
import { isText } from '../basic.ts';
import { pythonClass, setClassSlots } from '../classes.ts';
import { MatcherError, NoMatch, percent } from '../errors.ts';
import { callNamed } from '../object.ts';
import { Component, dereferenceType, indexType, Ref } from '../ref.ts';
import { method } from './arguments.ts';
import { currentRuntime } from './current.ts';

export const matcherType = pythonClass('Matcher', 'pystachio.matcher');
/** Matches every name. */
export const anyType = pythonClass('Any', 'pystachio.matcher');
const matchesType = iteratorType('generator');
setIteratorSlots(matchesType);
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

/** Matcher.escape: the pattern compiled so that it matches whole names. */
function compilePattern(pattern: Value): Value {
  if (!isText(pattern)) return callNamed(pattern, 'endswith', ['$']);
  let text: Value = endsWith(pattern, '$') ? pattern : percent`${pattern}$`;
  if (!(strValue(text) ?? (text as PyUnicode).value).startsWith('^')) text = percent`^${text}`;
  return callNamed(currentRuntime().importModule('re'), 'compile', [text]);
}

function extend(self: Matcher, kind: PyType, pattern: Value): Matcher {
  const matcher = new Matcher();
  matcher.type = matcherType;
  matcher.steps = [...self.steps, { kind, pattern: compilePattern(pattern) }];
  return matcher;
}

function initMatcher(self: Value, args: readonly Value[]): void {
  const root = args[0] ?? null;
  if (root === null) return;
  if (!isText(root) && root !== anyType) throw raise(valueError(`Invalid root match value: ${str(root)}`));
  (self as Matcher).steps = [{ kind: dereferenceType, pattern: compilePattern(root === anyType ? '.*' : root) }];
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

/** apply(binder, object): the object with what the binder gives bound to each match. */
function apply(self: Matcher, binder: Value, object: Value): Value {
  if (!isCallable(binder)) throw raise(typeError('binder must be a callable'));
  let bound = object;
  for (const match of matches(self, object)) {
    const ref = new Ref(self.steps.map(({ kind }, i) => new Component(kind, match.items[i])));
    const dict = new PyDict();
    dict.set(ref, callValue(binder, [...match.items], null));
    bound = callNamed(bound, 'bind', [dict]);
  }
  return bound;
}

setClassSlots(matcherType, {
  new: (type) => {
    const matcher = new Matcher();
    matcher.type = type;
    return matcher;
  },
  init: initMatcher,
  repr: (self) =>
    `Match(${(self as Matcher).steps.map(({ kind, pattern }) => (kind === indexType ? `[${str(pattern)}]` : `.${str(pattern)}`)).join('+')})`,
  subscript: (self, pattern) => extend(self as Matcher, indexType, pattern === anyType ? '.*' : pattern),
  getattro: (self, name) => {
    const matcher = self as Matcher;
    if (matcher.type.lookup(name) !== undefined) return genericGetAttr(self, name);
    if (name === '_') return new PyBuiltin('<lambda>', ([pattern]) => extend(matcher, dereferenceType, pattern));
    return extend(matcher, dereferenceType, name === 'Any' ? '.*' : name);
  },
});
setMethods(matcherType, {
  Error: constant(MatcherError),
  NoMatch: constant(NoMatch),
  escape: classMethod(method(['pattern'], 1, (_cls, pattern) => compilePattern(pattern))),
  match: method(['pystachio_object'], 1, (self: Matcher, object) => matchIterator(self, object)),
  apply: method(['binder', 'pystachio_object'], 2, (self: Matcher, binder, object) => apply(self, binder, object)),
  _components: attribute((self: Matcher) => new PyList(self.steps.map(({ kind, pattern }) => new Component(kind, pattern)))),
});
