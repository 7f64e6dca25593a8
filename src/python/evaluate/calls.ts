/** Calls. */
import type { Attribute, Call } from '../../../grammar/ast.ts';
import { genericGetAttr, getAttr, lookupSpecial } from '../objects/attributes.ts';
import { callDirectly, callValue, withSelf } from '../objects/call.ts';
import { PyClassic, PyClassicInstance } from '../objects/classic.ts';
import { PyDict } from '../objects/dict.ts';
import { AttributeError, isRaised, raise, typeError } from '../objects/exceptions.ts';
import { PyFunction, PyMethod } from '../objects/function.ts';
import { getItem } from '../objects/items.ts';
import { stepOrRefuse, toArray } from '../objects/iterate.ts';
import { askLength } from '../objects/length-hint.ts';
import { PyBuiltin, PyMethodDescriptor } from '../objects/native.ts';
import { typeOf } from '../objects/types.ts';
import { KwArgs, PyList, PyObject, PyTuple, type Value } from '../objects/value.ts';
import { compileExpr, compileItems, itemsAfter, itemsOf } from './expressions.ts';
import type { Evaluate, Frame } from './frame.ts';
import type { Unit } from './unit.ts';

export function compileCall(unit: Unit, node: Call): Evaluate {
  if (node.starargs !== null || node.kwargs !== null) return compileStarCall(unit, node);
  const at = unit.mark(node);
  const keywords = compileKeywords(unit, node);
  if (node.func.kind === 'Attribute') return compileMethodCall(unit, node, node.func, keywords, at);
  const args = compileItems(unit, node.args);
  const func = compileExpr(unit, node.func);
  if (keywords === null) {
    return (f) => {
      const callee = func(f);
      const values = args(f);
      f.at = at;
      return callee instanceof PyFunction ? callee.code.enter(callee, values, null) : callDirectly(callee, values, null);
    };
  }
  return (f) => {
    const callee = func(f);
    const values = args(f);
    const kw = keywords(f);
    f.at = at;
    return callee instanceof PyFunction ? callee.code.enter(callee, values, kw) : callDirectly(callee, values, kw);
  };
}

function compileKeywords(unit: Unit, node: Call): ((f: Frame) => KwArgs) | null {
  if (node.keywords.length === 0) return null;
  const names = node.keywords.map((keyword) => keyword.arg);
  const values = compileItems(
    unit,
    node.keywords.map((keyword) => keyword.value),
  );
  return (f) => new KwArgs(names, values(f), null);
}

/** `obj.name(...)`: a method is called with its object without a bound method being made, where nobody can see the difference. */
function compileMethodCall(unit: Unit, node: Call, func: Attribute, keywords: ((f: Frame) => KwArgs) | null, at: number): Evaluate {
  const parts = node.args.map((arg) => compileExpr(unit, arg));
  const args = itemsOf(parts);
  const selfAndArgs = itemsAfter(parts);
  const value = compileExpr(unit, func.value);
  const name = unit.mangled(func.attr);
  const attributeAt = unit.mark(func);
  const callAttribute = (f: Frame, obj: Value): Value => {
    f.at = attributeAt;
    const callee = getAttr(obj, name);
    const values = args(f);
    const kw = keywords === null ? null : keywords(f);
    f.at = at;
    return callDirectly(callee, values, kw);
  };
  return (f) => {
    const obj = value(f);
    const method = plainMethod(obj, name);
    if (method instanceof PyFunction) {
      const values = selfAndArgs(f, obj);
      const kw = keywords === null ? null : keywords(f);
      f.at = at;
      return method.code.enter(method, values, kw);
    }
    if (method === null) return callAttribute(f, obj);
    const values = args(f);
    const kw = keywords === null ? null : keywords(f);
    f.at = at;
    return method.impl(obj, values, kw);
  };
}

/** The method that `obj.name` binds, where an ordinary look-up finds a plain one; null for all else. */
function plainMethod(obj: Value, name: string): PyFunction | PyMethodDescriptor | null {
  if (obj instanceof PyClassicInstance) {
    if (obj.attrs.getStr(name) !== undefined) return null;
    const found = obj.cls.lookup(name);
    return found instanceof PyFunction ? found : null;
  }
  const type = typeOf(obj);
  if (type.slots.getattro !== genericGetAttr) return null;
  const found = type.lookup(name);
  if (!(found instanceof PyFunction) && !(found instanceof PyMethodDescriptor)) return null;
  return obj instanceof PyObject && obj.attrs !== undefined && obj.attrs.getStr(name) !== undefined ? null : found;
}

/** `f(a, b=1, *args, **kw)` */
function compileStarCall(unit: Unit, node: Call): Evaluate {
  const at = unit.mark(node);
  const func = compileExpr(unit, node.func);
  const args = compileItems(unit, node.args);
  const names = node.keywords.map((keyword) => keyword.arg);
  const values = compileItems(
    unit,
    node.keywords.map((keyword) => keyword.value),
  );
  const starargs = node.starargs === null ? null : compileExpr(unit, node.starargs);
  const kwargs = node.kwargs === null ? null : compileExpr(unit, node.kwargs);
  return (f) => {
    const callee = func(f);
    const positional = args(f);
    const named = values(f);
    const extra = starargs === null ? null : starargs(f);
    const mapping = kwargs === null ? undefined : kwargs(f);
    f.at = at;
    const kw = mapping === undefined ? null : mappingToDict(callee, mapping);
    if (starargs !== null) for (const item of starToArray(callee, extra)) positional.push(item);
    const merged = mergeKeywords(callee, names, named, kw);
    // Unlike a plain call, one with stars goes through PyObject_Call for Python functions too.
    return callee instanceof PyBuiltin ? callee.impl(positional, merged) : callStarred(callee, positional, merged);
  };
}

function callStarred(callee: Value, args: Value[], kw: KwArgs | null): Value {
  if (!(callee instanceof PyMethod) || callee.self === undefined) return callValue(callee, args, kw);
  return callValue(callee.func, withSelf(callee.self, args), kw);
}

/** Name of a callee as CPython's messages about star arguments have it. */
function functionName(callee: Value): string {
  if (callee instanceof PyMethod) return functionName(callee.func);
  if (callee instanceof PyFunction || callee instanceof PyBuiltin || callee instanceof PyMethodDescriptor) return callee.name;
  if (callee instanceof PyClassic) return callee.name;
  return callee instanceof PyClassicInstance ? callee.cls.name : typeOf(callee).name;
}
function functionDescription(callee: Value): string {
  if (callee instanceof PyClassic) return ' constructor';
  if (callee instanceof PyClassicInstance) return ' instance';
  return callee instanceof PyMethod || callee instanceof PyFunction || callee instanceof PyBuiltin ? '()' : ' object';
}

function starToArray(callee: Value, extra: Value): readonly Value[] {
  if (extra instanceof PyTuple) return extra.items;
  if (extra instanceof PyList && !extra.type.heap) return extra.items;
  const complaint = `${functionName(callee)}${functionDescription(callee)} argument after * must be an iterable, not ${typeOf(extra).fullName}`;
  if (isPlainInstance(extra)) throw raise(typeError(complaint));
  const step = stepOrRefuse(extra, complaint);
  askLength(extra);
  const items: Value[] = [];
  for (let item = step(); item !== undefined; item = step()) items.push(item);
  return items;
}

/** Is it an old-style instance that nothing iterates? */
function isPlainInstance(value: Value): boolean {
  if (!(value instanceof PyClassicInstance)) return false;
  return lookupSpecial(value, '__iter__') === undefined && lookupSpecial(value, '__getitem__') === undefined;
}

function mappingToDict(callee: Value, mapping: Value): PyDict {
  if (mapping instanceof PyDict) return mapping;
  const dict = new PyDict();
  try {
    const keys = callValue(getAttr(mapping, 'keys'), [], null);
    for (const key of toArray(keys)) dict.set(key, getItem(mapping, key));
  } catch (error) {
    if (!isRaised(error, AttributeError)) throw error;
    throw raise(
      typeError(
        `${functionName(callee)}${functionDescription(callee)} argument after ** must be a mapping, not ${typeOf(mapping).fullName}`,
      ),
    );
  }
  return dict;
}

/** update_keyword_args: explicit keywords go into a copy of the ** dict, last first. */
function mergeKeywords(callee: Value, names: readonly string[], values: readonly Value[], dict: PyDict | null): KwArgs | null {
  if (dict === null) return names.length === 0 ? null : new KwArgs(names, values, null);
  let merged = dict;
  if (names.length > 0) {
    merged = dict.copy();
    for (let i = names.length - 1; i >= 0; i--) {
      if (merged.has(names[i])) {
        throw raise(
          typeError(`${functionName(callee)}${functionDescription(callee)} got multiple values for keyword argument '${names[i]}'`),
        );
      }
      merged.setStr(names[i], values[i]);
    }
  }
  if (merged.size === 0) return null;
  // What is called says whether names must be strings: dict(**{1: 2}) is allowed.
  return new KwArgs(merged.keys(), merged.values(), merged);
}
